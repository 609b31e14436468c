import { describe, expect, test } from 'vitest';
import { frontAddress, gatherFronts, gatherYears, pageAddress } from '../../src/desk/fronts.ts';
import { anArticle, someRegistries } from '../support/articles.ts';

const { registries } = someRegistries();
const a = anArticle(
	{ topics: ['mexico'], authors: ['ana', 'Li Wei'], published: '2025-11-05' },
	{ slug: 'a' },
);
const b = anArticle(
	{ topics: ['mexico', 'trade'], source: ['own', 'afp'], published: '2025-10-31' },
	{ slug: 'b' },
);
const c = anArticle(
	{ storyline: 'cartels', source: 'own', published: '2024-01-02' },
	{ slug: 'c' },
);
const fronts = gatherFronts(registries, [a, b, c]);
const named = (kind: string, id: string): (typeof fronts)[number] | undefined =>
	fronts.find((front) => front.kind === kind && front.id === id);

test('every section has a front, whatever else has an article has one too', () => {
	expect(fronts.map(({ address }) => address)).toEqual([
		'/us/',
		'/world/',
		'/topics/mexico/',
		'/topics/trade/',
		'/authors/ana/',
		'/sources/afp/',
		'/sources/own/',
		'/storylines/cartels/',
	]);
});

describe('a front', () => {
	test.each([
		['section', 'us', [a, b, c]],
		['section', 'world', []],
		['topic', 'mexico', [a, b]],
		['topic', 'trade', [b]],
		['author', 'ana', [a]],
		['source', 'own', [b, c]],
		['storyline', 'cartels', [c]],
	])('of the %s %s holds its articles, newest first', (kind, id, articles) => {
		expect(named(kind, id)?.articles).toEqual(articles);
	});

	test('is called what its registry calls it', () => {
		expect(named('topic', 'mexico')?.label).toBe('Mexico');
		expect(named('author', 'ana')?.label).toBe('Ana Diaz');
		expect(named('source', 'own')?.label).toBe('The Test');
	});

	test('has numbered pages once it is long', () => {
		const many = Array.from({ length: 100 }, () => a);
		const [front] = gatherFronts(registries, many);
		expect(front?.paging.older).toHaveLength(1);
		expect(front && pageAddress(front, 1)).toBe('/us/page/1/');
	});
});

test('a section has its address at the root, the others in a folder of their kind', () => {
	expect(frontAddress('section', 'us')).toBe('/us/');
	expect(frontAddress('author', 'ana')).toBe('/authors/ana/');
});

test('the archive goes by year and month, newest first', () => {
	expect(gatherYears([a, b, c])).toEqual([
		{
			id: '2025',
			address: '/2025/',
			months: [
				{ id: '2025-11', address: '/2025/11/', articles: [a] },
				{ id: '2025-10', address: '/2025/10/', articles: [b] },
			],
		},
		{
			id: '2024',
			address: '/2024/',
			months: [{ id: '2024-01', address: '/2024/01/', articles: [c] }],
		},
	]);
});
