import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../src/linked-data/news-article.ts';
import { soundArticle } from '../../src/linked-data/sound-article.ts';
import { anArticle, origin } from '../feed/fixture.ts';

const { article, imprint } = await anArticle({
	updated: '1890-01-02T10:00:00Z',
	published: '1890-01-01T10:00:00Z',
	corrections: [{ date: '1890-01-02', type: 'correction', text: 'It was two.' }],
});
const press = { ...imprint, policies: [], portraits: new Map() };
const url = `${origin}${article.address}`;
const described = describeArticle(article, [], press);

test('an article is described, however old the clock of its newspaper', () => {
	expect(soundArticle(described, url)).toMatchObject({ '@type': 'NewsArticle', url });
});

describe('machines are not told of an article', () => {
	test.each<[string, object]>([
		['without a headline', { headline: '' }],
		['of several types', { '@type': ['NewsArticle', 'Report'] }],
		['without an author', { author: [] }],
		['by an author without a name', { author: [{ '@type': 'Person', name: '' }] }],
		['by an author that is bare words', { author: 'AFP' }],
		['without a paper', { publisher: undefined }],
		['without an address', { url: '/2025/11/story/' }],
		['without a language', { inLanguage: undefined }],
		['without a day', { datePublished: undefined }],
		['of a day that does not exist', { datePublished: '2025-02-30' }],
		['changed at a time without an offset', { dateModified: '2025-11-04T10:00:00' }],
		['that ends in words', { expires: 'tomorrow' }],
		['corrected on no day', { correction: [{ text: 'It was two.' }] }],
	])('%s', (_, fault) => {
		expect(() => soundArticle({ ...described, ...fault }, url)).toThrow(/would mislead machines/);
	});
});

test('the error names the article and what is wrong with it', () => {
	expect(() => describeArticle({ ...article, headline: '' }, [], press)).toThrow(
		new RegExp(`${url} would mislead machines:[^]*headline`),
	);
});
