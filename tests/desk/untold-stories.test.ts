import { newestFirst } from '../../src/article/article.ts';
import { describe, expect, test } from 'vitest';
import { relate } from '../../src/relations/relate.ts';
import { termsOf } from '../../src/relations/terms.ts';
import { findUntoldStories } from '../../src/desk/untold-stories.ts';
import { read } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';
import { cartel, day } from './paper.ts';
import type { Fields } from './paper.ts';

type Told = readonly [slug: string, front: Fields, body: string];

/** Slugs of the stories that are found among some articles and forty reports of the weather. */
function stories(told: readonly Told[]): string[][] {
	const weather = Array.from({ length: 40 }, (_, n): Told => [
		`weather-${n}`,
		{ published: `2025-0${1 + (n % 9)}-11`, places: ['Springfield'] },
		`Sun and wind${n} of the day.`,
	]);
	const files = [...weather, ...told].map(([slug, front, body]): [string, string] => [
		`${slug}.md`,
		articleFile({ headline: slug, places: ['Mexico'], ...front }, body),
	]);
	const articles = read(Object.fromEntries(files)).articles.toSorted(newestFirst);
	const { relations } = relate(
		articles.map(({ lang, since, headline, body, places }) => ({
			lang,
			since,
			terms: () => termsOf({ headline, standfirst: '', text: body, names: places }),
		})),
	);
	return findUntoldStories(articles, relations).map((parts) => parts.map(({ slug }) => slug));
}

const chapter = (slug: string, n: number, front: Fields = {}): Told => [
	slug,
	{ published: day(n), ...front },
	`${cartel} Police found heroin in barn${n}.`,
];

describe('a story', () => {
	test('of three articles is found, oldest first', () => {
		expect(stories([chapter('third', 9), chapter('first', 2), chapter('second', 5)])).toEqual([
			['first', 'second', 'third'],
		]);
	});

	test('of two is none yet', () => {
		expect(stories([chapter('first', 2), chapter('second', 5)])).toEqual([]);
	});

	test('needs a name that its parts share', () => {
		const apart = ['Mexico', 'Texas', 'Peru'].map((place, n) =>
			chapter(`part-${n}`, 2 + n, { places: [place] }),
		);
		expect(stories(apart)).toEqual([]);
	});

	test('that has a storyline is told', () => {
		const parts = ['first', 'second', 'third'].map((slug, n) =>
			chapter(slug, 2 + n, { storyline: 'cartels' }),
		);
		expect(stories(parts)).toEqual([]);
	});

	test('is not told on a year later', () => {
		const parts = [
			chapter('first', 2, { published: '2022-11-02' }),
			chapter('second', 3, { published: '2023-11-20' }),
			chapter('third', 4),
		];
		expect(stories(parts)).toEqual([]);
	});
});
