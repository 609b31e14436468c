import { describe, expect, test } from 'vitest';
import { relate } from '../../src/relations/relate.ts';
import { isSameStory } from '../../src/relations/relations.ts';
import type { Related } from '../../src/relations/relations.ts';
import { termsOf } from '../../src/relations/terms.ts';

interface Told {
	readonly text: string;
	readonly headline?: string;
	readonly names?: readonly string[];
	readonly lang?: string;
	/** Day of publication, from the first of the weather reports. */
	readonly day?: number;
}

/** Forty reports that make "and" and "of" known as common. */
const weather = Array.from({ length: 40 }, (_, n): Told => {
	return { text: `and of the weather report ${n} ${'abcdefghij'.charAt(n % 10)}${n}`, day: n };
});

/** Relations of some texts, in their order, among the weather; what has no day follows the weather. */
function relations(told: readonly Told[]): {
	of: (n: number) => Related;
	copiesOf: (n: number) => number[];
	place: (n: number) => number;
} {
	const all = [...weather, ...told].map((one, n) => ({ ...one, n, day: one.day ?? 50 + n }));
	const newest = all.toSorted((a, b) => b.day - a.day || b.n - a.n);
	const { relations: found } = relate(
		newest.map(({ text, headline = '', names = [], lang = 'en', day }) => ({
			lang,
			since: new Date(Date.UTC(2025, 0, 1 + day)),
			terms: () => termsOf({ headline, standfirst: '', text, names }),
		})),
	);
	const place = (n: number): number => newest.findIndex((one) => one.n === weather.length + n);
	return {
		place,
		of: (n) => found.of(place(n)),
		copiesOf: (n) => found.copiesOf(place(n)),
	};
}

const cartel = 'Cartel gunmen crossed the river near the border town with heroin.';

describe('an article', () => {
	const { of, place } = relations([
		{ text: 'cartel drug border troops and the mexican president', names: ['Mexico'] },
		{ text: 'harvest of wheat and rain' },
		{ text: 'Troops of the mexican army and a cartel at the border' },
		{ text: 'harvest of wheat and barley', names: ['Mexico'] },
	]);
	const earlier = (n: number): number[] => of(n).earlier.map(({ index }) => index);

	test('is related to older ones that share rare words, the likest first', () => {
		expect(earlier(2)).toEqual([place(0)]);
		expect(earlier(3)[0]).toBe(place(1));
	});

	test('is related to those that share a name', () => {
		expect(earlier(3)).toContain(place(0));
	});

	test('is not related by words that everything shares', () => {
		expect(earlier(1)).toEqual([]);
	});

	test('shows the words that both have, each as it is written there itself', () => {
		const [older] = of(2).earlier;
		const [newer] = of(0).later;
		expect(older?.shared).toContain('Troops');
		expect(newer?.shared).toContain('troops');
	});

	test('shows no word that only one has', () => {
		expect(of(2).earlier[0]?.shared).not.toContain('army');
	});
});

test('words of two languages are two words, a name is one in both', () => {
	const foreign = weather.map((one) => ({ ...one, lang: 'de' }));
	const { of, place } = relations([
		...foreign,
		{ text: 'gift tag kind' },
		{ text: 'gift tag kind', lang: 'de' },
		{ text: 'x', names: ['Berlin'] },
		{ text: 'y', lang: 'de', names: ['Berlin'] },
	]);
	expect(of(41).earlier).toEqual([]);
	expect(of(43).earlier.map(({ index }) => index)).toEqual([place(42)]);
});

test('a copy is no relation, but known as one from both sides', () => {
	const text = `${cartel} ${Array.from({ length: 30 }, (_, n) => `fact${n}`).join(' ')}`;
	const { of, copiesOf, place } = relations([{ text }, { text: `${text} End.` }]);
	expect([of(1).earlier, copiesOf(1)]).toEqual([[], [place(0)]]);
	expect([of(0).later, copiesOf(0)]).toEqual([[], [place(1)]]);
});

test('a report of one thing is one story with another, a review of everything is not', () => {
	const other = Array.from({ length: 60 }, (_, n) => `subject${n} matter${n}`).join(' ');
	const { of, place } = relations([
		{ text: cartel },
		{ text: 'Cartel gunmen fled from the border town, police found heroin in a barn.' },
		{ text: `${other} ${cartel} ${other}` },
	]);
	expect(
		of(0)
			.later.filter(isSameStory)
			.map(({ index }) => index),
	).toEqual([place(1)]);
});

test('what is published today changes nothing of others but the lists into which it comes', () => {
	const stories = Array.from({ length: 60 }, (_, n) => ({
		text: `${cartel} place${n % 7} person${n % 11} thing${n % 13} and detail${n}`,
	}));
	const before = relations(stories);
	const after = relations([...stories, { text: 'A cartel at place1, and person2 with heroin.' }]);
	const plain = ({ of, place }: typeof before, n: number, without: number): unknown => {
		const known = new Map(stories.map((_, m) => [place(m), m]));
		const { earlier, later } = of(n);
		return [earlier, later].map((list) =>
			list
				.filter(({ index }) => index !== without)
				.map((one) => ({ ...one, index: known.get(one.index) })),
		);
	};
	for (const [n] of stories.entries())
		expect(plain(after, n, after.place(60))).toEqual(plain(before, n, -1));
});

test('nothing is related in an empty paper, and nothing to an article alone', () => {
	expect(relate([]).relations.of(0)).toEqual({ earlier: [], later: [] });
	expect(relations([]).of(0)).toEqual({ earlier: [], later: [] });
});
