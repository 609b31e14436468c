import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { layFrontPage } from '../../src/desk/front-page.ts';
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
		expect(lay([])).toEqual({ lead: undefined, seconds: [], latest: [], blocks: [] });
	});
});

test('no story stands on the page twice, and no translation beside its original', () => {
	const articles = someArticles(24, [1]);
	const translation = anArticle({ lang: 'ar', published: '2025-11-29' }, { slug: 'other' });
	const page = lay([{ ...translation, translationOf: articles[0]?.id }, ...articles]);
	const shown = [
		page.lead,
		...page.seconds,
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
