import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { layFrontPage, layTop } from '../../src/desk/front-page.ts';
import { gatherFronts } from '../../src/desk/fronts.ts';
import { anArticle, aNewsroom, someRegistries } from '../support/articles.ts';

const newsroom = aNewsroom({ files: new Set(['articles/a.png']) });
const image = { src: 'a.png', alt: 'A bridge', credit: 'AFP' };

/** So many articles of two sections in turn, newest first; those named have a picture. */
function someArticles(count: number, pictured: readonly number[] = []): Article[] {
	return Array.from({ length: count }, (_, n) => {
		const day = String(28 - n).padStart(2, '0');
		const front = { section: n % 2 === 0 ? 'us' : 'world', published: `2025-11-${day}` };
		const withImage = pictured.includes(n) ? { ...front, image } : front;
		return anArticle(withImage, { slug: `n${n}`, newsroom });
	});
}

function lay(articles: readonly Article[]): ReturnType<typeof layFrontPage> {
	return layFrontPage(articles, gatherFronts(someRegistries().registries, articles));
}

describe('the lead', () => {
	test.each([
		['the newest with a picture', [2, 4], 2],
		['the newest when none has a picture', [], 0],
		['not an old one, though it has the only picture', [12], 0],
	])('is %s', (_, pictured, lead) => {
		expect(lay(someArticles(20, pictured)).lead?.slug).toBe(`n${lead}`);
	});

	test('is nothing in an empty paper', () => {
		expect(lay([])).toEqual({
			lead: undefined,
			seconds: [],
			earlier: [],
			latest: [],
			storylines: [],
			blocks: [],
		});
	});
});

test('no story stands on the page twice, and no translation beside its original', () => {
	const articles = someArticles(24, [1]);
	const translation = anArticle({ lang: 'ar', published: '2025-11-29' }, { slug: 'other' });
	const page = lay([{ ...translation, translationOf: articles[0]?.id }, ...articles]);
	const shown = [
		page.lead,
		...page.seconds,
		...page.earlier,
		...page.latest,
		...page.blocks.flatMap((block) => block.articles),
	];
	const stories = shown.map((article) => article?.translationOf ?? article?.id);
	expect(shown.length).toBeGreaterThan(15);
	expect(new Set(stories).size).toBe(stories.length);
});

test('a section block holds articles of its section, and none is empty', () => {
	for (const { front, articles } of lay(someArticles(24)).blocks) {
		expect(articles.length).toBeGreaterThan(0);
		for (const { section } of articles) expect(section.id).toBe(front.id);
	}
});

test('a picture opens a block, and the others keep their order', () => {
	const { blocks } = lay(someArticles(28, [17]));
	const slugs = blocks.find(({ front }) => front.id === 'world')?.articles.map(({ slug }) => slug);
	expect(slugs).toEqual(['n17', 'n13', 'n15', 'n19']);
});

describe('a storyline', () => {
	const parts = [28, 20, 12, 4].map((day, n) =>
		anArticle(
			{ storyline: 'cartels', published: `2025-11-${String(day).padStart(2, '0')}` },
			{ slug: `part-${n}`, newsroom },
		),
	);

	test('goes on under the lead with its earlier parts that stand nowhere else', () => {
		const { lead, seconds, earlier } = lay([...parts, ...someArticles(3)]);
		expect([lead, ...seconds, ...earlier].map((article) => article?.slug)).toEqual([
			'part-0',
			'part-1',
			'part-2',
			'part-3',
		]);
		const later = [parts[0], ...someArticles(8).slice(1, 6), parts[1], parts[2]];
		expect(
			lay(later.filter((article) => article !== undefined)).earlier.map(({ slug }) => slug),
		).toEqual(['part-1', 'part-2']);
	});

	test('is followed on the front page once it has two parts', () => {
		expect(lay(parts.slice(0, 1)).storylines).toEqual([]);
		expect(lay(parts.slice(0, 2)).storylines.map(({ id }) => id)).toEqual(['cartels']);
	});
});

test('a section front leads with a picture, and lists every other article once, newest first', () => {
	const { lead, seconds, rest } = layTop(someArticles(12, [4]));
	expect(lead?.slug).toBe('n4');
	expect(seconds.map(({ slug }) => slug)).toEqual(['n0', 'n1', 'n2']);
	expect(rest.map(({ slug }) => slug)).toEqual(['n3', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10', 'n11']);
});
