import type { Vocabulary } from './vocabulary.ts';

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

/** The language under which names are counted. */
export const ofNames = '';

/**
 * How many of the oldest articles are to be learnt before the first is weighed.
 * @param articles how many there are in the language
 */
export function baseOf(articles: number): number {
	return Math.min(settledSize, 2 ** Math.floor(Math.log2(Math.max(1, articles))));
}

/**
 * How rare the terms of one language are, as of the day of an article: its document frequencies. What weighs an article is counted in
 * those published before it, so nothing published later moves it: the oldest are weighed by the first 1,024 (in
 * a smaller paper by the largest power of two), every other by all up to the last fifth of growth. Counts are
 * taken in halves of octaves, so that an edit of an old article seldom moves another.
 */
export class Lexicon {
	/** How many of the oldest articles are learnt first. */
	readonly base: number;
	readonly #language: string;
	readonly #vocabulary: Vocabulary;
	#learnt = 0;
	#passed = 0;
	#size = 0;
	#next: number;

	constructor(language: string, vocabulary: Vocabulary, base: number) {
		this.#language = language;
		this.#vocabulary = vocabulary;
		this.base = base;
		this.#next = base;
	}

	find(term: string): number {
		return this.#vocabulary.numberOf(this.#language, term);
	}

	/** Takes in the terms of the next article; of the oldest, which were learnt before, nothing. */
	learnNext(terms: Iterable<number>): void {
		if (this.#passed++ >= this.base) this.learn(terms);
	}

	/** Takes in the terms of one of the oldest. */
	learn(terms: Iterable<number>): void {
		this.#vocabulary.count(terms);
		this.#learnt++;
		if (this.#learnt < this.#next) return;
		this.#vocabulary.settle(this.#language);
		this.#size = this.#learnt;
		this.#next = Math.ceil(this.#learnt * growth);
	}

	/** Weight of a term by the last count: 0 for one that says nothing. */
	rarityOf(term: number): number {
		const [count, size] = [Math.max(1, this.#vocabulary.settled(term)), this.#size];
		const isOfNames = this.#language === ofNames;
		// Names are subjects however common they are.
		if (!isOfNames && (size < fewest || count > Math.max(2, size * widest))) return 0;
		const rounded = 2 ** (Math.round(Math.log2(count) * 2) / 2);
		return Math.log(1 + Math.max(0.5, size - rounded + 0.5) / (rounded + 0.5)) ** emphasis;
	}
}
