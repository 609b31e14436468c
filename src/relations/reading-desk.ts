import { mostPairs, mostShared } from './pairs.ts';
import { isSameStory } from './relations.ts';
import type { Relations } from './relations.ts';
import type { Place, Shelf } from './shelf.ts';
import type { Presence } from './subject.ts';

/** Least overlap of two subjects that are one text; those of fewer terms are alike by chance. */
const copied = { overlap: 0.8, terms: 8 };
/** Least likeness of an older article, and of a newer one. */
export const alike = { earlier: 0.04, later: 0.15 };
/** Most on either side; those that tell the story on do not count among those that are merely alike. */
const most = { earlier: mostPairs, later: 6 };

/** Where one article at a time lies and is held against older ones. */
export class ReadingDesk {
	readonly #shelf: Shelf;
	readonly #relations: Relations;
	#article = 0;
	#presences: readonly Presence[] = [];
	/** Where the article has each term among its presences, from 1, by the number of the term. */
	#present = new Int32Array(0);
	/** What each term counts in its subject. */
	#strengths = new Float64Array(0);
	#length = 0;

	constructor(shelf: Shelf, relations: Relations) {
		this.#shelf = shelf;
		this.#relations = relations;
	}

	/** @param terms how many there are */
	take(
		article: number,
		presences: readonly Presence[],
		subject: readonly Presence[],
		terms: number,
	): void {
		if (terms > this.#present.length) {
			this.#present = new Int32Array(terms * 2);
			this.#strengths = new Float64Array(terms * 2);
		} else
			for (const { term } of this.#presences) {
				this.#present[term] = 0;
				this.#strengths[term] = 0;
			}
		this.#article = article;
		this.#presences = presences;
		for (const [n, { term }] of presences.entries()) this.#present[term] = n + 1;
		for (const { term, weight } of subject) this.#strengths[term] = weight;
		this.#length = Math.sqrt(subject.reduce((sum, { weight }) => sum + weight ** 2, 0));
	}

	/** Writes a pair into the lists of both that have room. */
	compare(older: number, likeness: number): void {
		const { earlier, later } = this.#relations;
		const isFull = earlier.countOf(this.#article) >= most.earlier;
		if (isFull && likeness < alike.later) return;
		const overlap = this.#shelf.overlap(older, this.#strengths, this.#length);
		if (overlap >= copied.overlap && this.#shelf.sizeOf(older) >= copied.terms) {
			this.#relations.pushCopies(older, this.#article);
			return;
		}
		const pair = { likeness, overlap };
		const isLater = likeness >= alike.later && this.#hasRoom(older, pair);
		if (isFull && !isLater) return;
		const both = this.#bothHave(older);
		const { spellings } = this.#relations;
		if (!isFull)
			earlier.push(this.#article, {
				...pair,
				other: older,
				shared: both.map(({ here }) => spellings.numberOf(here.written)),
			});
		if (isLater)
			later.push(older, {
				...pair,
				other: this.#article,
				shared: both.map(({ there }) => there.spelling),
			});
	}

	/** Those that are merely alike leave room for those that tell the story on. */
	#hasRoom(older: number, pair: { likeness: number; overlap: number }): boolean {
		const later = this.#relations.later.of(older);
		const rivals = isSameStory(pair) ? later.filter(isSameStory) : later;
		return rivals.length < most.later;
	}

	/** What counts most of what both have. */
	#bothHave(older: number): { readonly here: Presence; readonly there: Place }[] {
		const both: { score: number; here: Presence; there: Place }[] = [];
		for (const there of this.#shelf.subject(older)) {
			const here = this.#presences[(this.#present[there.term] ?? 0) - 1];
			if (here && isTelling(this.#relations.spellings.textOf(there.spelling)))
				both.push({ score: there.weight * here.share, here, there });
		}
		return both.sort((a, b) => b.score - a.score).slice(0, mostShared);
	}
}

/** Short words and numbers are likeness, but nothing to say to a reader. */
function isTelling(written: string): boolean {
	return written !== '' && !/^[a-z]{1,3}$|(?:^|\s)\p{N}/u.test(written);
}
