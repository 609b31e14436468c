import { expect, test } from 'vitest';
import { suggest } from '../../src/article/suggest.ts';

test.each([
	['usa', ['us', 'world'], 'Did you mean "us"?'],
	['apf', ['afp', 'own'], 'Did you mean "afp"?'],
	['Türkiye', ['turkiye', 'turkey'], 'Did you mean "turkiye"?'],
	['drug trade', ['drug-trade'], 'Did you mean "drug-trade"?'],
	['standfrist', ['standfirst', 'status'], 'Did you mean "standfirst"?'],
	['sport', ['us', 'world'], 'Use one of us, world.'],
	['x', [], 'None is defined yet.'],
	[
		'sport',
		Array.from({ length: 12 }, (_, n) => `section-${n}`),
		'Use one that is there, such as section-0, section-1, section-2, section-3, section-4, section-5, section-6, section-7, section-8, section-9.',
	],
])('for %j among %j: %s', (written, known, remedy) => {
	expect(suggest(written, known)).toBe(remedy);
});

test('a value of a megabyte costs no time', () => {
	const known = Array.from({ length: 1000 }, (_, n) => `name-${n}`);
	const start = performance.now();
	expect(suggest('x'.repeat(1_000_000), known)).toContain('such as');
	expect(performance.now() - start).toBeLessThan(1000);
});
