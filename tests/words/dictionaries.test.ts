import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/desk/lists.ts';
import { en } from '../../src/words/en.ts';
import { grammarOf } from '../../src/words/grammar.ts';
import { dictionaries, wordsFor } from '../../src/words/words-for.ts';

const why: Readonly<Record<Reason['kind'], Reason>> = {
	pinned: { kind: 'pinned' },
	earlier: { kind: 'earlier' },
	later: { kind: 'later' },
	// A replacement text would take the "$&" for an order.
	person: { kind: 'person', name: 'A$& Rocky' },
	place: { kind: 'place', name: 'Oaxaca' },
	topic: { kind: 'topic', name: 'Rail' },
	words: { kind: 'words', terms: ['cartel', 'tariff'] },
};

/** Texts that are the same words in both languages. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
	fr: ['Source', 'Sources', 'Licence', 'Notes', '7 articles', 'Page 7'],
	de: ['Interview', 'Normal', 'Sepia'],
	tr: ['Normal'],
	es: ['Normal', 'Sepia'],
	pt: ['Normal'],
};

/** Every text of a dictionary by its path; of a function, the text for a sample. */
function textsOf(language: string): ReadonlyMap<string, string> {
	const words = wordsFor(language);
	const samples = {
		minutes: words.minutes(7),
		articles: words.articles(7),
		entries: words.entries(7),
		storyPart: words.storyPart(7, 9),
		olderPage: words.olderPage(7),
		why: Object.fromEntries(Object.entries(why).map(([kind, reason]) => [kind, words.why(reason)])),
	};
	const dictionary = dictionaries.get(language) ?? en;
	const search = {
		...dictionary.search,
		results: grammarOf(language).count(dictionary.search.results)(7),
	};
	return new Map(flatten({ ...dictionary, ...samples, search }));
}

function flatten(value: object, path = ''): [string, string][] {
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		typeof inner === 'object' && inner !== null
			? flatten(inner, `${path}${key}.`)
			: [[path + key, String(inner)] as [string, string]],
	);
}

const others = [...dictionaries.keys()].filter((language) => language !== 'en');
const english = textsOf('en');

test('there are twelve dictionaries', () => {
	expect([...dictionaries.keys()].join(' ')).toBe('ar de en es fa fr he ja pt ru tr zh');
});

describe.each([...dictionaries.keys()])('the dictionary %s', (language) => {
	const words = wordsFor(language);
	const texts = textsOf(language);
	const number = (value: number): string => new Intl.NumberFormat(language).format(value);

	test('has every text, and none is empty or stands between spaces', () => {
		expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
		expect([...texts].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
	});

	test('leaves braces only where names, a date, a year and an age are put in', () => {
		const open = [...texts].flatMap(([key, text]) => {
			const names = text.match(/\{.*?\}/g) ?? [];
			return names.map((name) => `${key} ${name}`);
		});
		expect(open.toSorted()).toEqual([
			'also {names}',
			'by {names}',
			'olderThan {age}',
			'published {date}',
			'search.older {year}',
			'search.since {year}',
			'updated {date}',
		]);
	});

	test('says the numbers it was given, as the language writes them', () => {
		for (const text of [words.minutes(7), words.articles(7), words.entries(7), words.olderPage(7)])
			expect(text).toContain(number(7));
		expect(words.articles(12_345)).toContain(number(12_345));
		expect(words.storyPart(7, 9)).toContain(number(7));
		expect(words.storyPart(7, 9)).toContain(number(9));
	});

	test('says what two articles share, as it is written', () => {
		expect(words.why(why.person)).toContain('A$& Rocky');
		expect(words.why(why.place)).toContain('Oaxaca');
		expect(words.why(why.topic)).toContain('Rail');
		expect(words.why(why.words)).toMatch(/cartel.+tariff/);
	});

	test('tells the kinds of work and of correction apart', () => {
		for (const labels of [words.type, words.correction, words.sourceKind].map(Object.values))
			expect(new Set(labels).size).toBe(labels.length);
	});
});

test.each(others)('nothing in %s is left in English', (language) => {
	const left = [...textsOf(language)]
		.filter(([key, text]) => text === english.get(key))
		.map(([, text]) => text);
	expect(left.toSorted()).toEqual((sameAsEnglish[language] ?? []).toSorted());
});

test.each(['ar', 'fa', 'he', 'ja', 'ru', 'zh'])(
	'%s is written in its own letters, but for RSS, JavaScript and what was put in',
	(language) => {
		const texts = [...textsOf(language)].filter(([key]) => !key.startsWith('why.'));
		const foreign = texts.flatMap(
			([, text]) => text.replace(/\{\w+\}/g, '').match(/\p{sc=Latin}+/gu) ?? [],
		);
		expect([...new Set(foreign)].toSorted()).toEqual(['JavaScript', 'RSS']);
	},
);
