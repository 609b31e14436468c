import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { Text } from '../../src/relations/lexica.ts';
import { relate } from '../../src/relations/relate.ts';
import type { Knowledge } from '../../src/relations/relate.ts';
import { makeTexts } from '../bench/relations/made-texts.ts';

/** Texts in two languages, the second rare, oldest first. */
const archive = makeTexts(300)
	.toReversed()
	.map((text, n): Text => ({ ...text, lang: n % 20 === 3 ? 'de' : 'en' }));
const spare = makeTexts(320).slice(300);

interface Edit {
	readonly name: string;
	readonly to: (oldest: readonly Text[]) => Text[];
}

const edits: readonly Edit[] = [
	{ name: 'a new article', to: (oldest) => [...oldest, ...spare.slice(0, 1)] },
	{ name: 'many new articles', to: (oldest) => [...oldest, ...spare] },
	{
		name: 'one of the newest edited',
		to: (oldest) => oldest.toSpliced(296, 1, ...spare.slice(1, 2)),
	},
	{ name: 'one of the middle removed', to: (oldest) => oldest.toSpliced(270, 1) },
	{
		name: 'one of the oldest edited',
		to: (oldest) => oldest.toSpliced(5, 1, ...spare.slice(2, 3)),
	},
	{
		name: 'a second article of a rare language, where it has another base',
		to: (oldest) => [...oldest, ...spare.slice(3, 6).map((text) => ({ ...text, lang: 'de' }))],
	},
	{
		name: 'a first article of a language',
		to: (oldest) => [...oldest, ...spare.slice(7, 8).map((text) => ({ ...text, lang: 'fr' }))],
	},
	{ name: 'the newest removed', to: (oldest) => oldest.slice(0, 290) },
	{ name: 'all in another order', to: (oldest) => [...oldest.slice(150), ...oldest.slice(0, 150)] },
];

test.each(edits)('$name: going on from what was known finds what starting anew finds', ({ to }) => {
	const edited = to(archive);
	const changed = edited.findIndex((text, n) => text !== archive[n]);
	const same = changed < 0 ? edited.length : changed;
	const before = deserialize(serialize(relate(archive.toReversed()).knowledge())) as Knowledge;
	const goneOn = relate(edited.toReversed(), before, same);
	const anew = relate(edited.toReversed());
	const all = [...edited.keys()];
	const told = ({ relations }: typeof anew): unknown =>
		all.map((n) => [relations.of(n), relations.copiesOf(n)]);
	expect(told(goneOn)).toEqual(told(anew));
	expect(all.some((n) => anew.relations.of(n).earlier.length > 0)).toBe(true);
});

test('an article at the end asks for the terms of no other', () => {
	const before = relate(archive.toReversed()).knowledge();
	const silent = archive.map((text): Text => ({
		...text,
		terms: () => {
			throw new Error('Asked for an article that is as it was.');
		},
	}));
	const [added] = spare;
	if (!added) throw new Error('There is no spare text.');
	const { relations } = relate([added, ...silent.toReversed()], before, archive.length);
	expect(relations.of(0).earlier.length).toBeGreaterThan(0);
});
