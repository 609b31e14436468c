import { describe, expect, test } from 'vitest';
import { indexSimilarity } from '../../src/desk/similarity.ts';
import type { Profile } from '../../src/desk/similarity.ts';

/** A text among enough others of its language that "and" and "of" can be told from words that matter. */
const profile = (text: string, names: readonly string[] = [], lang = 'en'): Profile => ({
	lang,
	headline: '',
	standfirst: '',
	text,
	names,
});
const others = Array.from({ length: 40 }, (_, n) =>
	profile(`and of the weather report ${n} ${'abcdefghij'.charAt(n % 10)}${n}`),
);

describe('an index', () => {
	const texts = [
		profile('cartel drug border troops and the mexican president', ['Mexico']),
		profile('cartel border troops said of the mexican army'),
		profile('harvest of wheat and rain'),
		profile('harvest of wheat and barley', ['Mexico']),
	];
	const index = indexSimilarity([...texts, ...others]);

	test('finds what shares rare words, likest first', () => {
		expect(index.like(0)[0]?.index).toBe(1);
		expect(index.like(2)[0]?.index).toBe(3);
	});

	test('finds what shares a name', () => {
		expect(index.like(0).map(({ index: other }) => other)).toContain(3);
	});

	test('finds nothing by words that everything shares', () => {
		expect(index.like(2).map(({ index: other }) => other)).not.toContain(0);
	});

	test('never finds an article like itself', () => {
		for (const [n] of texts.entries())
			expect(index.like(n).map(({ index: other }) => other)).not.toContain(n);
	});

	test('is as sure of two whichever is asked about', () => {
		const there = index.like(0).find(({ index: other }) => other === 1)?.score;
		const back = index.like(1).find(({ index: other }) => other === 0)?.score;
		expect(there).toBeCloseTo(back ?? Number.NaN, 12);
	});

	test('scores from nothing to one, and the same text one', () => {
		const twins = indexSimilarity([...texts, ...texts, ...others]);
		expect(twins.like(0)[0]).toEqual({ index: 4, score: expect.closeTo(1, 9) as number });
		for (const { score } of twins.like(0)) expect(score).toBeLessThanOrEqual(1 + 1e-9);
	});

	test('says the words that two share, strongest first', () => {
		expect(index.shared(0, 1)).toEqual(expect.arrayContaining(['cartel', 'border', 'troop']));
		expect(index.shared(0, 2)).toEqual([]);
		expect(index.shared(0, 99)).toEqual([]);
	});
});

test('a headline weighs more than the text', () => {
	const asked = { ...profile(''), headline: 'volcano glacier' };
	const index = indexSimilarity([
		asked,
		{ ...profile('glacier'), headline: 'volcano' },
		{ ...profile('volcano'), headline: 'glacier' },
		profile('volcano sand'),
		profile('volcano sand'),
		...others,
	]);
	expect(
		index
			.like(0)
			.slice(0, 2)
			.map(({ index: other }) => other)
			.sort(),
	).toEqual([1, 2]);
});

test('words of two languages are two words, a name is one in both', () => {
	const index = indexSimilarity([
		profile('gift tag kind'),
		profile('gift tag kind', [], 'de'),
		profile('x', ['Berlin']),
		profile('y', ['Berlin'], 'de'),
		...others,
		...others.map((other) => ({ ...other, lang: 'de' })),
	]);
	expect(index.like(0)).toEqual([]);
	expect(index.like(2).map(({ index: other }) => other)).toEqual([3]);
});

test('nothing is like anything in an empty paper', () => {
	expect(indexSimilarity([]).like(0)).toEqual([]);
	expect(indexSimilarity([profile('alone')]).like(0)).toEqual([]);
});

test('a thousand long articles are compared in a moment', () => {
	const words = Array.from({ length: 3000 }, (_, n) => `word${n}`);
	const many = Array.from({ length: 1000 }, (_, n) =>
		profile(
			Array.from({ length: 400 }, (_unused, m) => words[(n * 7 + m * m) % words.length]).join(' '),
		),
	);
	const start = performance.now();
	const index = indexSimilarity(many);
	for (const [n] of many.entries()) index.like(n);
	expect(performance.now() - start).toBeLessThan(8000);
});
