import { baseOf, ofNames } from './lexicon.ts';
import { Library } from './lexica.ts';
import type { KeptLexica, Text } from './lexica.ts';
import { alike, ReadingDesk } from './reading-desk.ts';
import { Relations } from './relations.ts';
import type { KeptRelations } from './relations.ts';
import { Shelf } from './shelf.ts';
import type { KeptShelf } from './shelf.ts';
import { subjectOf, weigh } from './subject.ts';
import { yearInMs } from './year.ts';

/** Older articles that one is held against: those that share most with it. */
const mostCandidates = 64;
/** Old background still counts, and less. */
const halfLifeInYears = 3;

/** What an earlier build knew of the articles, for one that goes on from there. */
export interface Knowledge {
	/** Articles by whose words the others are weighed, in each language. */
	readonly bases: ReadonlyMap<string, number>;
	readonly lexica: KeptLexica;
	readonly shelf: KeptShelf;
	readonly relations: KeptRelations;
}

/** What was found, and what the next build needs to go on from there. */
export interface Findings {
	readonly relations: Relations;
	readonly knowledge: () => Knowledge;
}

/**
 * Relates articles in the order of their publication: each is held against those before it, once, by what was
 * known on its day. So an article published today changes no list but those into which it comes, and what
 * was found for older ones still holds. The work grows with the number of articles, never with all pairs.
 * @param newest all articles, newest first
 * @param before what an earlier build knew
 * @param same how many of the oldest articles are as they were then
 */
export function relate(newest: readonly Text[], before?: Knowledge, same = 0): Findings {
	const articles = relateEach(newest, before, same);
	for (;;) {
		const { done, value } = articles.next();
		if (done) return value;
	}
}

/** As `relate`, one article after another, so that other work has its turn in between. */
export function* relateEach(
	newest: readonly Text[],
	before?: Knowledge,
	same = 0,
): Generator<undefined, Findings, undefined> {
	const oldest = newest.toReversed();
	const languages = byLanguage(oldest);
	const bases = new Map([...languages].map(([language, { length }]) => [language, baseOf(length)]));
	const known = before ? settledIn(languages, bases, before.bases, same) : 0;
	const kept = known === 0 ? undefined : before;
	const relations = new Relations(oldest.length, kept?.relations, known);
	const library = new Library(oldest, languages, kept?.lexica, known);
	const shelf = new Shelf(oldest.length, kept?.shelf, known);
	const desk = new ReadingDesk(shelf, relations);
	for (const [article, text] of oldest.entries()) {
		if (article < known) continue;
		const presences = weigh(text.terms(), library.of(article));
		const subject = subjectOf(presences);
		desk.take(article, presences, subject, library.size);
		for (const { article: other, likeness } of nearest(
			shelf.find(presences, alike.earlier),
			text,
			oldest,
		))
			desk.compare(other, likeness);
		shelf.put(subject, (written) => relations.spellings.numberOf(written));
		library.learn(presences);
		yield;
	}
	const knowledge = (): Knowledge => ({
		bases,
		lexica: library.keep(),
		shelf: shelf.keep(),
		relations: relations.keep(),
	});
	return { relations, knowledge };
}

/** The articles of each language, oldest first, and all of them for names. */
function byLanguage(oldest: readonly Text[]): Map<string, number[]> {
	const all = [...oldest.keys()];
	return Map.groupBy(all, (n) => oldest[n]?.lang ?? ofNames).set(ofNames, all);
}

/** How many of the oldest articles are weighed as they were: all words by which they are must be as they were too. */
function settledIn(
	languages: ReadonlyMap<string, readonly number[]>,
	bases: ReadonlyMap<string, number>,
	before: ReadonlyMap<string, number>,
	same: number,
): number {
	let known = same;
	for (let last = -1; last !== known;) {
		last = known;
		for (const [language, articles] of languages) {
			const base = bases.get(language) ?? 0;
			const isAsItWas = before.get(language) === base && (articles[base - 1] ?? 0) < known;
			if (!isAsItWas) known = Math.min(known, articles[0] ?? 0);
		}
	}
	return known;
}

interface Found {
	readonly article: number;
	readonly likeness: number;
}

/** The likest first, by what time has left of it. */
function nearest(candidates: readonly Found[], { since }: Text, oldest: readonly Text[]): Found[] {
	return candidates
		.map((found) => {
			const age = since.getTime() - (oldest[found.article]?.since ?? since).getTime();
			return { ...found, near: found.likeness * 0.5 ** (age / yearInMs / halfLifeInYears) };
		})
		.sort((a, b) => b.near - a.near || b.article - a.article)
		.slice(0, mostCandidates);
}
