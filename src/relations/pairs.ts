/** Another article, by its number from the oldest, and how like it is. */
export interface Pair {
	readonly other: number;
	/** How much of the subject of the older one is in the newer: 0 to about 1. */
	readonly likeness: number;
	/** How much the subjects of the two are one: 0 to 1. */
	readonly overlap: number;
	/** Numbers of the spellings of what both have. */
	readonly shared: readonly number[];
}

/** Pairs that one article has at most. */
export const mostPairs = 16;
/** Words that are shown of a pair at most. */
export const mostShared = 4;

/** Pairs as they are kept: so many of each article, side by side. */
export interface KeptPairs {
	readonly counts: Uint8Array<ArrayBuffer>;
	readonly others: Int32Array<ArrayBuffer>;
	readonly likenesses: Float64Array<ArrayBuffer>;
	readonly overlaps: Float64Array<ArrayBuffer>;
	/** From 1; 0 where fewer are shared. */
	readonly shared: Int32Array<ArrayBuffer>;
}

/** The pairs of all articles, oldest first, as numbers: a hundred thousand articles have millions. */
export class Pairs {
	readonly #kept: KeptPairs;

	/**
	 * @param size how many articles there are
	 * @param known how many of them are as they were when pairs were kept
	 */
	constructor(size: number, kept?: KeptPairs, known = 0) {
		this.#kept = {
			counts: new Uint8Array(size),
			others: new Int32Array(size * mostPairs),
			likenesses: new Float64Array(size * mostPairs),
			overlaps: new Float64Array(size * mostPairs),
			shared: new Int32Array(size * mostPairs * mostShared),
		};
		if (!kept) return;
		const places = known * mostPairs;
		this.#kept.others.set(kept.others.subarray(0, places));
		this.#kept.likenesses.set(kept.likenesses.subarray(0, places));
		this.#kept.overlaps.set(kept.overlaps.subarray(0, places));
		this.#kept.shared.set(kept.shared.subarray(0, places * mostShared));
		// Newer articles come in their order, so what still stands comes first.
		for (let article = 0; article < known; article++) {
			let count = kept.counts[article] ?? 0;
			while (count > 0 && (kept.others[article * mostPairs + count - 1] ?? 0) >= known) count--;
			this.#kept.counts[article] = count;
		}
	}

	countOf(article: number): number {
		return this.#kept.counts[article] ?? 0;
	}

	/** Adds a pair; when there is no room it is lost. */
	push(article: number, { other, likeness, overlap, shared }: Pair): void {
		const count = this.countOf(article);
		if (count >= mostPairs) return;
		const place = article * mostPairs + count;
		this.#kept.counts[article] = count + 1;
		this.#kept.others[place] = other;
		this.#kept.likenesses[place] = likeness;
		this.#kept.overlaps[place] = overlap;
		for (const [n, spelling] of shared.slice(0, mostShared).entries())
			this.#kept.shared[place * mostShared + n] = spelling + 1;
	}

	of(article: number): Pair[] {
		const { others, likenesses, overlaps, shared } = this.#kept;
		const pairs: Pair[] = [];
		const begin = article * mostPairs;
		for (let place = begin; place < begin + this.countOf(article); place++)
			pairs.push({
				other: others[place] ?? 0,
				likeness: likenesses[place] ?? 0,
				overlap: overlaps[place] ?? 0,
				get shared() {
					const words = shared.subarray(place * mostShared, (place + 1) * mostShared);
					return Array.from(words.filter(Boolean), (spelling) => spelling - 1);
				},
			});
		return pairs;
	}

	keep(): KeptPairs {
		return this.#kept;
	}
}
