import { describe, expect, test } from 'vitest';
import { newestFirst, oldestFirst } from '../../src/article/article.ts';
import { anArticle, aNewsroom, linesOf, read, someRegistries } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

describe('an article', () => {
	test('has the address of its month and its file name', () => {
		expect(anArticle({}, { slug: 'us-cartels' })).toMatchObject({
			id: '2025/11/us-cartels',
			slug: 'us-cartels',
			address: '/2025/11/us-cartels/',
			day: '2025-11-04',
			file: 'content/articles/us-cartels.md',
			folder: 'articles',
		});
	});

	test('has the month of the newspaper’s clock', () => {
		// The registries of these tests are of Istanbul, three hours east.
		expect(anArticle({ published: '2025-11-30T22:00:00Z' }).id).toBe('2025/12/a-story');
	});

	test('has the slug an editor gives it', () => {
		expect(anArticle({ slug: 'other' }).address).toBe('/2025/11/other/');
	});

	test('carries what its ids stand for', () => {
		const article = anArticle({
			topics: ['trade'],
			storyline: 'cartels',
			authors: ['ana', 'Li Wei'],
			source: ['own', 'afp'],
		});
		expect(article).toMatchObject({
			section: { id: 'us', label: 'US' },
			topics: [{ id: 'trade', label: 'Trade' }],
			storyline: { id: 'cartels', label: 'The cartels' },
			authors: [{ id: 'ana', name: 'Ana Diaz' }, { name: 'Li Wei' }],
			sources: [{ id: 'own' }, { id: 'afp' }],
		});
	});

	test('never carries the editor’s note', () => {
		expect(JSON.stringify(anArticle({ ednote: 'Call the lawyer' }))).not.toContain('lawyer');
	});

	test('takes defaults: news, in the language of the paper, published, with empty lists', () => {
		expect(anArticle()).toMatchObject({
			type: 'news',
			lang: 'en',
			standing: 'published',
			topics: [],
			corrections: [],
			pinned: [],
			aliases: [],
		});
	});

	test('has text in one line, in composed characters', () => {
		expect(anArticle({ headline: '  Cafe\u0301\n\tin  Paris ' }).headline).toBe('Café in Paris');
	});

	test('has a language tag and addresses in their canonical form', () => {
		const article = anArticle({
			lang: 'PT-br',
			sourceUrl: 'HTTPS://Example.com',
			aliases: ['/old/story'],
		});
		expect(article).toMatchObject({
			lang: 'pt-BR',
			sourceUrl: 'https://example.com/',
			aliases: ['/old/story/'],
		});
	});
});

describe('what a source allows', () => {
	const { registries } = someRegistries({
		'sources.yaml':
			'afp: { name: AFP, kind: wire }\nap: { name: AP, kind: wire, feed: summary, licence: AP terms }\nown: { name: Own, kind: own }\n',
	});
	const newsroom = aNewsroom({ registries });

	test.each([
		[{ source: 'own' }, { indexable: true, feed: 'full', licence: undefined }],
		[{ source: 'afp' }, { indexable: false, feed: 'full', licence: undefined }],
		[{ source: ['own', 'ap'] }, { indexable: false, feed: 'summary', licence: 'AP terms' }],
		[
			{ source: 'ap', indexable: true, feed: 'none', licence: 'CC0' },
			{ indexable: true, feed: 'none', licence: 'CC0' },
		],
	])('of %j is %j', (front, allowed) => {
		expect(anArticle(front, { newsroom })).toMatchObject(allowed);
	});
});

describe('a file name', () => {
	test.each([
		['A Story.md', 'A Story', 'a-story'],
		['caffè.md', 'caffè', 'caffe'],
		['İstanbul.md', 'İstanbul', 'istanbul'],
		['under_score.md', 'under_score', 'under-score'],
		['日本.md', '日本', 'article'],
		['a.md.md', 'a.md', 'a-md'],
	])('%j that cannot be part of an address is refused', (file, name, slug) => {
		expect(linesOf({ [file]: articleFile() })).toEqual([
			`content/articles/${file}:2:1  file: the file name "${name}" cannot be part of an address. Rename the file to ${slug}.md, or add slug: ${slug}.`,
		]);
	});

	test('does not matter where an editor gives a slug', () => {
		expect(linesOf({ 'A Story.md': articleFile({ slug: 'a-story' }) })).toEqual([]);
	});
});

test('articles stand newest first, and in one order on every machine', () => {
	const a = anArticle({ published: '2025-11-04' }, { slug: 'a' });
	const b = anArticle({ published: '2025-11-04' }, { slug: 'b' });
	const late = anArticle({ published: '2025-11-04T09:00:00Z' }, { slug: 'late' });
	for (const shuffled of [
		[a, late, b],
		[late, b, a],
		[b, a, late],
	]) {
		expect(shuffled.toSorted(newestFirst)).toEqual([late, b, a]);
		expect(shuffled.toSorted(oldestFirst)).toEqual([a, b, late]);
	}
});

test('reads thousands of files as it reads one', () => {
	const files = Array.from({ length: 1000 }, (_, n) => [`story-${n}.md`, articleFile()]);
	expect(read(Object.fromEntries(files) as Record<string, string>).articles).toHaveLength(1000);
});
