import { expect, test } from 'vitest';
import { termsOf } from '../../src/relations/terms.ts';
import type { Term } from '../../src/relations/terms.ts';

const nothing = { headline: '', standfirst: '', text: '', names: [] };
const written = (terms: readonly Term[]): string[] => terms.map(([, , written]) => written);

test('a headline counts three times, a standfirst twice', () => {
	const terms = termsOf({ ...nothing, headline: 'volcano', standfirst: 'glacier', text: 'sand' });
	expect(terms).toEqual([
		['volcano', 3, 'volcano'],
		['glacier', 2, 'glacier'],
		['sand', 1, 'sand'],
	]);
});

test('a word keeps the form in which the article has it', () => {
	expect(termsOf({ ...nothing, text: 'Rodríguez sprach' })).toEqual([
		['rodriguez', 1, 'Rodríguez'],
		['sprach', 1, 'sprach'],
	]);
});

test('a word that begins a sentence is shown small where the article has it so', () => {
	expect(written(termsOf({ ...nothing, text: 'Gunmen came, other gunmen went' }))).toContain(
		'gunmen',
	);
});

test('capitalised neighbours are a term together, and no others', () => {
	const terms = written(termsOf({ ...nothing, text: 'the White House said so' }));
	expect(terms).toContain('White House');
	expect(terms).not.toContain('House said');
});

test('neighbours across two paragraphs are none', () => {
	expect(written(termsOf({ ...nothing, text: 'Rosa\nVidal' }))).toEqual(['Rosa', 'Vidal']);
});

test('the terms of an article are nothing but text and numbers, and can be kept as JSON', () => {
	const terms = termsOf({ ...nothing, text: 'مصر واليونان', names: ['Türkiye'] });
	expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});
