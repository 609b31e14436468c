import { roomFor, Rows } from './rows.ts';
import type { KeptRows } from './rows.ts';
import { mostTerms } from './subject.ts';
import type { Presence } from './subject.ts';

/** Articles to which one term may lead, the newest that have it: older ones would say little and cost most. */
const widest = 192;

/** A term by which an article is found. */
export interface Place {
	readonly term: number;
	/** What it counts, for an article that has them all as this one does 1 together. */
	readonly weight: number;
	/** Number of its spelling. */
	readonly spelling: number;
}

/** What articles are about, as it is kept. */
export interface KeptShelf {
	readonly terms: KeptRows;
	readonly weights: Float32Array<ArrayBuffer>;
	readonly spellings: Int32Array<ArrayBuffer>;
}

interface Found {
	readonly article: number;
	readonly likeness: number;
}

/** The articles published so far, by what they are about. */
export class Shelf {
	/** The terms of each article; a place is one of them, and the other arrays go by places. */
	readonly #terms: Rows;
	readonly #weights: Float32Array<ArrayBuffer>;
	readonly #spellings: Int32Array<ArrayBuffer>;
	readonly #articles: Int32Array;
	/** The place of the same term in the article before; from 1, and 0 for none. */
	readonly #older: Int32Array;
	/** The newest place of each term, from 1. */
	#newest = new Int32Array(1024);
	readonly #lengths: Float64Array;
	readonly #scores: Float64Array;

	/**
	 * @param size how many articles there is room for
	 * @param known how many of those that were kept still stand
	 */
	constructor(size: number, kept: KeptShelf | undefined, known: number) {
		this.#terms = new Rows(kept?.terms, known);
		this.#weights = new Float32Array(size * mostTerms);
		this.#spellings = new Int32Array(size * mostTerms);
		this.#articles = new Int32Array(size * mostTerms);
		this.#older = new Int32Array(size * mostTerms);
		this.#lengths = new Float64Array(size);
		this.#scores = new Float64Array(size);
		if (kept) {
			this.#weights.set(kept.weights.subarray(0, this.#terms.size));
			this.#spellings.set(kept.spellings.subarray(0, this.#terms.size));
		}
		for (let article = 0; article < known; article++) this.#link(article);
	}

	/**
	 * Adds the next article.
	 * @param spell numbers a spelling
	 */
	put(subject: readonly Presence[], spell: (written: string) => number): void {
		const article = this.#terms.length;
		const whole = subject.reduce((sum, { weight, share }) => sum + weight * share, 0);
		this.#terms.push(subject.map(({ term }) => term));
		const begin = this.#terms.begin(article);
		for (const [n, { weight, written }] of subject.entries()) {
			this.#weights[begin + n] = weight / whole;
			this.#spellings[begin + n] = spell(written);
		}
		this.#link(article);
	}

	/** How many terms an article is found by. */
	sizeOf(article: number): number {
		return this.#terms.begin(article + 1) - this.#terms.begin(article);
	}

	/** What an article is about, the strongest first. */
	*subject(article: number): Generator<Place> {
		for (let n = this.#terms.begin(article); n < this.#terms.begin(article + 1); n++)
			yield {
				term: this.#terms.at(n),
				weight: this.#weights[n] ?? 0,
				spelling: this.#spellings[n] ?? 0,
			};
	}

	/**
	 * Cosine of what an article is about and another subject, 0 to 1.
	 * @param strengths what each term counts in the other, by its number
	 * @param length of the other, as a vector
	 */
	overlap(article: number, strengths: Float64Array, length: number): number {
		let dot = 0;
		for (let n = this.#terms.begin(article); n < this.#terms.begin(article + 1); n++)
			dot += (this.#weights[n] ?? 0) * (strengths[this.#terms.at(n)] ?? 0);
		return dot / (this.#lengths[article] ?? 1) / length;
	}

	/** The articles of whose subject at least so much is present in another. */
	find(presences: readonly Presence[], least: number): Found[] {
		const scores = this.#scores;
		const touched: number[] = [];
		for (const presence of presences) this.#score(presence, touched);
		const found: Found[] = [];
		for (const article of touched) {
			const likeness = scores[article] ?? 0;
			scores[article] = 0;
			if (likeness >= least) found.push({ article, likeness });
		}
		return found;
	}

	/** Adds what one term says to the scores of the articles that it leads to. */
	#score({ term, share }: Presence, touched: number[]): void {
		const scores = this.#scores;
		let place = this.#newest[term] ?? 0;
		for (let n = 0; place > 0 && n < widest; n++) {
			const article = this.#articles[place - 1] ?? 0;
			const score = scores[article] ?? 0;
			if (score === 0) touched.push(article);
			scores[article] = score + share * (this.#weights[place - 1] ?? 0);
			place = this.#older[place - 1] ?? 0;
		}
	}

	keep(): KeptShelf {
		const { size } = this.#terms;
		return {
			terms: this.#terms.keep(),
			weights: this.#weights.slice(0, size),
			spellings: this.#spellings.slice(0, size),
		};
	}

	/** Makes an article the newest that is found by each of its terms. */
	#link(article: number): void {
		let sum = 0;
		for (let n = this.#terms.begin(article); n < this.#terms.begin(article + 1); n++) {
			const term = this.#terms.at(n);
			this.#newest = roomFor(this.#newest, term + 1);
			this.#articles[n] = article;
			this.#older[n] = this.#newest[term] ?? 0;
			this.#newest[term] = n + 1;
			sum += (this.#weights[n] ?? 0) ** 2;
		}
		this.#lengths[article] = Math.sqrt(sum);
	}
}
