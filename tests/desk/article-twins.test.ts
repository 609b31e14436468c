import { expect, test } from 'vitest';
import { newestFirst } from '../../src/article/article.ts';
import { findArticleTwins } from '../../src/desk/article-twins.ts';
import { anArticle } from '../support/articles.ts';

const cities =
	'Porto Ghent Turin Malmo Graz Split Lodz Brno Cork Bilbao Tartu Varna Nantes Leeds'.split(' ');

/** What a reporter wrote of a city: five sentences of words of that city alone. */
function story(city: string): string {
	const words = Array.from({ length: 30 }, (_, n) => `${city.toLowerCase()}${n}-word`);
	return Array.from({ length: 5 }, (_, n) => words.slice(n * 6, n * 6 + 6).join(' ')).join('. ');
}

/** Of every city a report, and a comment that quotes two of its sentences. */
const archive = cities.flatMap((city): [string, string][] => [
	[`report-${city.toLowerCase()}`, story(city)],
	[
		`comment-${city.toLowerCase()}`,
		`${story(city).split('. ').slice(0, 2).join('. ')}. ${'We say what we think of it, again and at length in other words, since readers asked why'.replaceAll('a', city)}`,
	],
]);

function twinsIn(stories: readonly (readonly [string, string, object?])[]): string[] {
	const articles = stories.map(([slug, text, front = {}], n) => ({
		...anArticle(
			{ headline: slug, standfirst: undefined, published: dayOf(n), ...front },
			{ slug },
		),
		set: { text },
	}));
	return findArticleTwins(articles.toSorted(newestFirst)).map(
		({ article, twin, overlap }) => `${article.slug} = ${twin.slug} ${Math.floor(overlap * 100)}`,
	);
}

function dayOf(n: number): string {
	return new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
}

test('a report and a comment that quotes it are no twins', () => {
	expect(twinsIn(archive)).toEqual([]);
});

test('an article that is sent again with a word changed is the twin of the older one', () => {
	const again = ['again', story('Porto').replace('porto7-', 'corrected-')] as const;
	expect(twinsIn([...archive, again])).toEqual(['again = report-porto 93']);
});

const text = 'The same ten words or more stand in all of these articles here.';

test('a copy is found in a paper of a few articles, too', () => {
	expect(
		twinsIn([
			['one', text],
			['two', text],
			['three', text.replaceAll('e', 'i')],
		]),
	).toEqual(['two = one 100']);
});

test('texts of a few words are alike by chance', () => {
	expect(
		twinsIn([
			['one', 'No text.'],
			['two', 'No text.'],
		]),
	).toEqual([]);
});

test('of many copies each is the twin of the oldest, so that none is told twice', () => {
	const copies = ['a', 'b', 'c'].map((slug) => [slug, text] as const);
	expect(twinsIn(copies)).toEqual(['c = a 100', 'b = a 100']);
});

test('an editor who keeps two articles apart knows of them, and a translation is no copy', () => {
	const [one, two] = ['one', 'two'].map((slug) => ({
		...anArticle({}, { slug }),
		set: { text: text },
	}));
	if (!one || !two) throw new Error('There are two articles.');
	expect(findArticleTwins([one, { ...two, banned: [one.id] }])).toEqual([]);
	expect(findArticleTwins([{ ...one, banned: [two.id] }, two])).toEqual([]);
	expect(findArticleTwins([{ ...one, translationOf: two.id }, two])).toEqual([]);
	expect(findArticleTwins([one, two])).toHaveLength(1);
});
