import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributeAt, attributesAt, readPage, textAt } from '../support/html.ts';

test.each([
	...[
		'/',
		'/2025/11/lead-story/',
		'/2025/',
		'/2025/11/',
		'/us/',
		'/topics/mexico/',
		'/authors/ana/',
	],
	...[
		'/sources/afp/',
		'/storylines/cartels/',
		'/feeds/',
		'/archive/',
		'/corrections/',
		'/about/',
		'/topics/',
	],
])('there is a page at %s', async (address) => {
	const page = await readPage(inject('fixture'), address);
	expect(attributeAt(page, 'link[rel="canonical"]', 'href')).toBe(`https://test.example${address}`);
});

test.each(['', 'us/', 'topics/mexico/', 'authors/ana/', 'sources/afp/', 'storylines/cartels/'])(
	'there are three feeds at /%s',
	(folder) => {
		for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
			expect(existsSync(join(inject('fixture'), folder, file)), file).toBe(true);
	},
);

test.each([
	'404.html',
	'sitemap-index.xml',
	'sitemap-2024-01.xml',
	'news-sitemap.xml',
	'robots.txt',
	'_headers',
])('there is a file %s', (file) => {
	expect(existsSync(join(inject('fixture'), file))).toBe(true);
});

test('an alias leads to the article, as a page and for hosts that read _redirects', async () => {
	const page = await readPage(inject('fixture'), '/2025/11/old-address/');
	expect(attributeAt(page, 'meta[http-equiv="refresh"]', 'content')).toBe(
		'0; url=/2025/11/lead-story/',
	);
	expect(await readFile(join(inject('fixture'), '_redirects'), 'utf8')).toContain(
		'/2025/11/old-address/ /2025/11/lead-story/ 301',
	);
});

test('a long list is cut into pages numbered from the oldest', async () => {
	const site = inject('fixture');
	const oldest = await readPage(site, '/world/page/1/');
	const front = await readPage(site, '/world/');
	expect(attributesAt(oldest, '[data-list="front"] a', 'href').at(-1)).toBe('/2024/01/report-0/');
	expect(attributesAt(front, '.headline a', 'href')[0]).toBe('/2024/06/report-169/');
	expect(textAt(front, 'nav a[aria-current="page"]')).toBe('Newest');
});
