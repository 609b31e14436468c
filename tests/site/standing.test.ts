import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { secrets } from '../support/fixture.ts';
import { listFiles, readPage, textAt } from '../support/html.ts';

test.each(secrets)(
	'nothing of an embargoed article or a draft is anywhere in the output: %s',
	async (secret) => {
		const site = inject('fixture');
		const files = listFiles(site);
		expect(files.filter((file) => file.toLowerCase().includes('secret'))).toEqual([]);
		for (const file of files) {
			const written = await readFile(join(site, file));
			// What the search reads is compressed.
			const bytes = /\.pf_\w+$|\.pagefind$/.test(file) ? gunzipSync(written) : written;
			expect(bytes.includes(secret), `${file} holds "${secret}"`).toBe(false);
		}
	},
);

test.each([
	['withdrawn', 'This article has been withdrawn. It was not true.', 'Text that is gone'],
	['expired', 'This article is no longer available.', 'Text that has expired'],
])('a %s article keeps its address, loses its text and says why', async (slug, notice, text) => {
	const page = await readPage(inject('fixture'), `/2025/11/${slug}/`);
	expect(textAt(page, 'h1')).toBe(`A story ${slug}`);
	expect(textAt(page, '.description')).toBe(notice);
	expect(page.html).not.toContain(text);
	expect(page.html).toContain('noindex');
});

test.each(['index.html', 'us/index.html', 'rss.xml', 'sitemap-2025-11.xml'])(
	'a withdrawn article is not in %s',
	async (file) => {
		expect(await readFile(join(inject('fixture'), file), 'utf8')).not.toContain(
			'/2025/11/withdrawn/',
		);
	},
);
