import type { Entry } from './lexicon.ts';
import { learn, openLexica } from './lexica.ts';
import type { Text } from './lexica.ts';
import { Shelf } from './shelf.ts';
import type { Place } from './shelf.ts';
import { subjectOf, weigh } from './subject.ts';
import type { Presence } from './subject.ts';

/** Another article, and how like it is. */
export interface Relation {
	/** Position of the other article in the list that was related. */
	readonly index: number;
	/** How much of the subject of the older one is in the newer: 0 to about 1. */
	readonly likeness: number;
	/** How much the subjects of the two are one: 0 to 1. */
	readonly overlap: number;
	/** Words that both have, the strongest first, as the article that was asked about writes them. */
	readonly shared: readonly string[];
}

/** What stands close to one article. */
export interface Relations {
	/** Older articles, the likest and nearest in time first. */
	readonly earlier: readonly Relation[];
	/** Newer articles, the soonest first. Once there are enough, still newer ones change nothing. */
	readonly later: readonly Relation[];
	/** The same text over again, of any age. */
	readonly copies: readonly number[];
}

/** Least likeness, and overlap, of two articles that tell one story. Found by looking at pairs, as all of these. */
const sameStory = { likeness: 0.45, overlap: 0.35 };
/** Least overlap of two subjects that are one text; those of fewer terms are alike by chance. */
const copied = { overlap: 0.8, terms: 8 };
/** Least likeness of an older article, and of a newer one. */
const alike = { earlier: 0.04, later: 0.15 };
const most = { earlier: 16, later: 6, shared: 4 };
/** Older articles that one is held against: those that share most with it. */
const mostCandidates = 64;
const yearInMs = 365.25 * 24 * 60 * 60 * 1000;
/** Old background still counts, and less. */
const halfLifeInYears = 3;

/**
 * Relates articles in the order of their publication: each is held against those before it, once, by what was
 * known on its day. So an article published today changes no list but those into which it comes. The work grows
 * with the number of articles, never with all pairs.
 * @param newest all articles, newest first
 */
export function relate(newest: readonly Text[]): Relations[] {
	const oldest = newest.toReversed();
	const lexica = openLexica(oldest);
	const shelf = new Shelf(oldest.length);
	const found = newest.map((): Gathered => ({ earlier: [], later: [], copies: [] }));
	const last = newest.length - 1;
	for (const [number, text] of oldest.entries()) {
		const known = lexica.get(text.lang);
		const own = found[last - number];
		if (!known || !own) continue;
		const presences = weigh(text.terms(), known);
		const subject = subjectOf(presences);
		const newer: Newer = {
			index: last - number,
			gathered: own,
			present: new Map(presences.map((one) => [one.entry, one])),
			strength: new Map(subject.map(({ entry, weight }) => [entry, weight])),
		};
		const candidates = shelf.find(presences, alike.earlier);
		for (const { article, likeness } of nearest(candidates, text, oldest)) {
			if (own.earlier.length >= most.earlier && likeness < alike.later) continue;
			const index = last - article;
			const gathered = found[index];
			if (gathered) join({ index, gathered, places: shelf.subject(article) }, newer, likeness);
		}
		shelf.put(subject);
		learn(known, presences);
	}
	return found;
}

interface Gathered {
	readonly earlier: Relation[];
	readonly later: Relation[];
	readonly copies: number[];
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

interface Older {
	readonly index: number;
	readonly gathered: Gathered;
	readonly places: readonly Place[];
}

interface Newer {
	readonly index: number;
	readonly gathered: Gathered;
	readonly present: ReadonlyMap<Entry, Presence>;
	/** What counts how much in its subject. */
	readonly strength: ReadonlyMap<Entry, number>;
}

/** Writes a pair into the lists of both that have room. */
function join(older: Older, newer: Newer, likeness: number): void {
	const overlap = overlapOf(older.places, newer.strength);
	if (overlap >= copied.overlap && older.places.length >= copied.terms) {
		older.gathered.copies.push(newer.index);
		newer.gathered.copies.push(older.index);
		return;
	}
	const pair = { likeness, overlap };
	const { earlier } = newer.gathered;
	const { later } = older.gathered;
	const isEarlier = earlier.length < most.earlier;
	const isLater = likeness >= alike.later && hasRoom(later, pair);
	if (!isEarlier && !isLater) return;
	const both = bothHave(older.places, newer.present);
	if (isEarlier)
		earlier.push({ ...pair, index: older.index, shared: both.map(([, written]) => written) });
	if (isLater)
		later.push({ ...pair, index: newer.index, shared: both.map(([written]) => written) });
}

/** Whether two articles tell one story: the newer has the subject of the older, and not too many others. */
export function isSameStory({ likeness, overlap }: Pair): boolean {
	return likeness >= sameStory.likeness && overlap >= sameStory.overlap;
}

type Pair = Pick<Relation, 'likeness' | 'overlap'>;

/** Those that are merely alike leave room for those that tell the story on. */
function hasRoom(later: readonly Relation[], pair: Pair): boolean {
	const rivals = isSameStory(pair) ? later.filter(isSameStory) : later;
	return rivals.length < most.later;
}

/** Cosine of two subjects. */
function overlapOf(places: readonly Place[], strength: ReadonlyMap<Entry, number>): number {
	const dot = places.reduce(
		(sum, { entry, weight }) => sum + weight * (strength.get(entry) ?? 0),
		0,
	);
	return dot / Math.hypot(...places.map(({ weight }) => weight)) / Math.hypot(...strength.values());
}

/** What counts most of what both have, as the older and as the newer write it. */
function bothHave(
	places: readonly Place[],
	present: ReadonlyMap<Entry, Presence>,
): [older: string, newer: string][] {
	return places
		.flatMap(({ entry, weight, written }) => {
			const here = present.get(entry);
			return here && isTelling(written)
				? [{ score: weight * here.share, pair: [written, here.written] as [string, string] }]
				: [];
		})
		.sort((a, b) => b.score - a.score)
		.map(({ pair }) => pair)
		.slice(0, most.shared);
}

/** Short words and numbers are likeness, but nothing to say to a reader. */
function isTelling(written: string): boolean {
	return written !== '' && !/^[a-z]{1,3}$|(?:^|\s)\p{N}/u.test(written);
}
