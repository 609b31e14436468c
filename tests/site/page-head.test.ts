import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { attributeAt, attributesAt, readPage } from '../support/html.ts';
import type { PageFile } from '../support/html.ts';

// What a page says of itself to programs, beside its structured data.
const origin = 'https://test.example';
const story = await readPage(inject('fixture'), '/2025/11/lead-story/');
const brief = await readPage(inject('fixture'), '/2025/11/wire-brief/');
const arabic = await readPage(inject('fixture'), '/2025/11/arabic/');

/** Language and address of every version that a page names. */
function versionsOf(page: PageFile): string[][] {
	const languages = attributesAt(page, 'link[hreflang]', 'hrefLang');
	const addresses = attributesAt(page, 'link[hreflang]', 'href');
	return languages.map((language, n) => [language, addresses[n] ?? '']).sort();
}

test('an article names its own address, whole', () => {
	expect(attributeAt(story, 'link[rel=canonical]', 'href')).toBe(`${origin}/2025/11/lead-story/`);
});

test('an article and its translation name themselves and each other, by language', () => {
	const both = [
		['ar', `${origin}/2025/11/arabic/`],
		['en', `${origin}/2025/11/wire-brief/`],
	];
	expect(versionsOf(brief)).toEqual(both);
	expect(versionsOf(arabic)).toEqual(both);
	expect(versionsOf(story)).toEqual([]);
});

test.each([
	['og:type', ['article']],
	['og:site_name', ['The Test']],
	['og:title', ['Soldiers will not cross, president says']],
	['og:description', ['The neighbour had asked for leave to send troops.']],
	['og:url', [`${origin}/2025/11/lead-story/`]],
	['og:locale', ['en_US']],
	['og:image:width', ['1200']],
	['og:image:height', ['630']],
	['og:image:alt', ['A green square']],
	['article:published_time', ['2025-11-04']],
	['article:modified_time', ['2025-11-06T00:30:00+03:00']],
	['article:section', ['US']],
	['article:tag', ['Mexico', 'Trade']],
	['article:author', [`${origin}/authors/ana/`, `${origin}/authors/tom/`]],
])('cards of other sites are told %s', (property, values) => {
	expect(attributesAt(story, `meta[property="${property}"]`, 'content')).toEqual(values);
});

test('cards show the social picture, large', async () => {
	const picture = attributeAt(story, 'meta[property="og:image"]', 'content') ?? '';
	expect(picture).toMatch(/^https:\/\/test\.example\/pictures\/social\//);
	const bytes = await readFile(join(inject('fixture'), new URL(picture).pathname));
	expect(bytes.length).toBeGreaterThan(1000);
	expect(attributeAt(story, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
});

test('an article links its twins, and the Markdown one has its attribution as data', async () => {
	const twin = (type: string): string =>
		attributeAt(story, `link[rel=alternate][type="${type}"]`, 'href') ?? '';
	const read = (address: string): Promise<string> =>
		readFile(join(inject('fixture'), address), 'utf8');
	expect(await read(twin('text/plain'))).toMatch(/^Soldiers will not cross/m);
	const [, front = ''] = (await read(twin('text/markdown'))).split('---\n');
	expect(parse(front)).toMatchObject({
		headline: 'Soldiers will not cross, president says',
		authors: ['Ana Diaz', 'Tom Reed', 'Li Wei'],
		source: ['The Test', 'AFP'],
		sourceUrl: 'https://afp.example/story',
		licence: 'Some rights reserved',
		image: { credit: 'Reuters' },
		corrections: [{ text: 'A name was wrong.' }, { text: 'A sum was unclear.' }],
	});
});
