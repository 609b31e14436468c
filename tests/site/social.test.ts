import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/intake/list-files.ts';

describe.each(['demo', 'arabic', 'fixture'] as const)('in the %s site', (name) => {
	test('every article has a social picture of 1200 by 630 pixels, and nothing else has', async () => {
		const files = listFiles(inject(name));
		const pictures = files.filter((file) => file.startsWith('pictures/social/'));
		const articles: string[] = [];
		for (const file of files) {
			const [, slug] = /^\d{4}\/\d{2}\/([^/]+)\/index\.html$/.exec(file) ?? [];
			if (slug === undefined) continue;
			// Pages that keep the address of an article, and those that forward, are no articles.
			const html = await readFile(join(inject(name), file), 'utf8');
			if (html.includes('<article') && html.includes('class="sidebar"')) articles.push(slug);
		}
		expect(articles.length).toBeGreaterThan(0);
		const shown = pictures.map(
			(file) => /^pictures\/social\/(.+)\.[\da-f]{12}\.\w+$/.exec(file)?.[1],
		);
		expect(shown.toSorted()).toEqual(articles.toSorted());
		for (const file of pictures) {
			const { format, width, height } = await sharp(join(inject(name), file)).metadata();
			expect({ format, width, height }, file).toEqual({
				format: file.endsWith('.png') ? 'png' : 'jpeg',
				width: 1200,
				height: 630,
			});
		}
	});
});
