import { Pairs } from './pairs.ts';
import type { KeptPairs, Pair } from './pairs.ts';
import { Spellings } from './spellings.ts';

/** Another article, and how like it is. */
export interface Relation extends Pick<Pair, 'likeness' | 'overlap'> {
	/** Position of the other article in the list that was related, newest first. */
	readonly index: number;
	/** Words that both have, the strongest first, as the article that was asked about writes them. */
	readonly shared: readonly string[];
}

/** What stands close to one article. */
export interface Related {
	/** Older articles, the likest and nearest in time first. */
	readonly earlier: readonly Relation[];
	/** Newer articles, the soonest first. Once there are enough, still newer ones change nothing. */
	readonly later: readonly Relation[];
}

/** Relations as they are kept. */
export interface KeptRelations {
	readonly earlier: KeptPairs;
	readonly later: KeptPairs;
	readonly copies: ReadonlyMap<number, readonly number[]>;
	readonly spellings: readonly string[];
}

/** Least likeness, and overlap, of two articles that tell one story. Found by looking at pairs. */
const sameStory = { likeness: 0.45, overlap: 0.35 };

/** Whether two articles tell one story: the newer has the subject of the older, and not too many others. */
export function isSameStory({ likeness, overlap }: Pick<Pair, 'likeness' | 'overlap'>): boolean {
	return likeness >= sameStory.likeness && overlap >= sameStory.overlap;
}

/** How the articles of a newspaper are related: both sides of every pair that was found. */
export class Relations {
	readonly earlier: Pairs;
	readonly later: Pairs;
	readonly spellings: Spellings;
	readonly #copies: Map<number, number[]>;
	readonly #last: number;

	/**
	 * @param size how many articles there are
	 * @param known how many of the oldest are as they were when relations were kept
	 */
	constructor(size: number, kept?: KeptRelations, known = 0) {
		this.#last = size - 1;
		this.earlier = new Pairs(size, kept?.earlier, known);
		this.later = new Pairs(size, kept?.later, known);
		this.spellings = new Spellings(kept?.spellings);
		this.#copies = new Map(
			[...(kept?.copies ?? [])]
				.filter(([article]) => article < known)
				.map(([article, copies]) => [article, copies.filter((copy) => copy < known)]),
		);
	}

	/** Notes that two articles are one text. */
	pushCopies(older: number, newer: number): void {
		for (const [one, other] of [
			[older, newer],
			[newer, older],
		] as const)
			this.#copies.set(one, [...(this.#copies.get(one) ?? []), other]);
	}

	/** @param index position of an article, newest first */
	of(index: number): Related {
		const article = this.#last - index;
		const { spellings } = this;
		const last = this.#last;
		const tell = (pair: Pair): Relation => ({
			index: last - pair.other,
			likeness: pair.likeness,
			overlap: pair.overlap,
			// Few are shown with words.
			get shared() {
				return pair.shared.map((spelling) => spellings.textOf(spelling));
			},
		});
		return {
			earlier: this.earlier.of(article).map(tell),
			later: this.later.of(article).map(tell),
		};
	}

	/** The same text over again, of any age. */
	copiesOf(index: number): number[] {
		return (this.#copies.get(this.#last - index) ?? []).map((copy) => this.#last - copy);
	}

	keep(): KeptRelations {
		return {
			earlier: this.earlier.keep(),
			later: this.later.keep(),
			copies: this.#copies,
			spellings: this.spellings.keep(),
		};
	}
}
