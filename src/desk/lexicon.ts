/** Articles from which it is known what is common in a language. */
const settledSize = 1024;
/** Counts are taken anew whenever a language has grown by a fifth. */
const growth = 2 ** 0.25;
/** Under this many articles nothing tells the "and" and "of" of a language from words that matter. */
const fewest = 8;
/** A word of more than this share of the articles is no subject. */
const widest = 0.25;
/** Rare terms weigh more than in a search for one word: any two articles share a hundred common ones. */
const emphasis = 1.5;

/** A term of one language. */
export interface Entry {
	/** Articles that have it, of those learnt so far. */
	count: number;
	/** The same at the last count. */
	settled: number;
	/** Where the shelf has the newest article that is found by it; -1 for none. */
	newest: number;
}

/**
 * How rare the terms of one language are, as of the day of an article. What weighs an article is counted in
 * those published before it, so nothing published later moves it: the oldest are weighed by the first 1,024 (in
 * a smaller paper by the largest power of two), every other by all up to the last fifth of growth. Counts are
 * taken in halves of octaves, so that an edit of an old article seldom moves another.
 */
export class Lexicon {
	/** How many of the oldest articles are to be learnt before the first is weighed. */
	readonly base: number;
	readonly #isOfNames: boolean;
	readonly #entries = new Map<string, Entry>();
	#learnt = 0;
	#passed = 0;
	#size = 0;
	#next: number;

	/**
	 * @param articles how many there are in the language
	 * @param isOfNames names are subjects however common they are
	 */
	constructor(articles: number, isOfNames: boolean) {
		this.base = Math.min(settledSize, 2 ** Math.floor(Math.log2(Math.max(1, articles))));
		this.#isOfNames = isOfNames;
		this.#next = this.base;
	}

	find(term: string): Entry {
		const known = this.#entries.get(term);
		if (known) return known;
		const entry = { count: 0, settled: 0, newest: -1 };
		this.#entries.set(term, entry);
		return entry;
	}

	/** Takes in the terms of the next article; of the oldest, which were learnt before, nothing. */
	learnNext(entries: readonly Entry[]): void {
		if (this.#passed++ >= this.base) this.learn(entries);
	}

	/** Takes in the terms of one of the oldest. */
	learn(entries: Iterable<Entry>): void {
		for (const entry of entries) entry.count++;
		this.#learnt++;
		if (this.#learnt < this.#next) return;
		for (const entry of this.#entries.values()) entry.settled = entry.count;
		this.#size = this.#learnt;
		this.#next = Math.ceil(this.#learnt * growth);
	}

	/** Weight of a term by the last count: 0 for one that says nothing. */
	rarityOf({ settled }: Entry): number {
		const [count, size] = [Math.max(1, settled), this.#size];
		if (!this.#isOfNames && (size < fewest || count > Math.max(2, size * widest))) return 0;
		const rounded = 2 ** (Math.round(Math.log2(count) * 2) / 2);
		return Math.log(1 + Math.max(0.5, size - rounded + 0.5) / (rounded + 0.5)) ** emphasis;
	}
}
