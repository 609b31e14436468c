import type { Entry } from './lexicon.ts';
import { mostTerms } from './subject.ts';
import type { Presence } from './subject.ts';

/** Articles to which one term may lead, the newest that have it: older ones would say little and cost most. */
const widest = 192;

/** A term by which an article is found. */
export interface Place {
	readonly entry: Entry;
	/** What it counts, for an article that has them all as this one does 1 together. */
	readonly weight: number;
	/** Empty for a name. */
	readonly written: string;
}

/** The articles published so far, by what they are about. */
export class Shelf {
	// One place for each term of each article, in the order in which they came.
	readonly #articles: Int32Array;
	readonly #weights: Float32Array;
	/** The place of the same term in the article before. */
	readonly #older: Int32Array;
	readonly #terms: Entry[] = [];
	readonly #written: string[] = [];
	/** Where the places of each article begin. */
	readonly #begins: number[] = [0];
	readonly #scores: Float64Array;

	/** @param size how many articles there is room for */
	constructor(size: number) {
		this.#articles = new Int32Array(size * mostTerms);
		this.#weights = new Float32Array(size * mostTerms);
		this.#older = new Int32Array(size * mostTerms);
		this.#scores = new Float64Array(size);
	}

	/** Adds the next article; the first is number 0. */
	put(subject: readonly Presence[]): void {
		const article = this.#begins.length - 1;
		const whole = subject.reduce((sum, { weight, share }) => sum + weight * share, 0);
		for (const { entry, weight, written } of subject) {
			const place = this.#terms.push(entry) - 1;
			this.#articles[place] = article;
			this.#weights[place] = weight / whole;
			this.#older[place] = entry.newest;
			entry.newest = place;
			this.#written.push(written);
		}
		this.#begins.push(this.#terms.length);
	}

	/** What an article is about. */
	subject(article: number): Place[] {
		const [begin = 0, end] = this.#begins.slice(article, article + 2);
		return this.#terms.slice(begin, end).map((entry, n) => ({
			entry,
			weight: this.#weights[begin + n] ?? 0,
			written: this.#written[begin + n] ?? '',
		}));
	}

	/** The articles of whose subject at least so much is present in another. */
	find(presences: readonly Presence[], least: number): { article: number; likeness: number }[] {
		const scores = this.#scores;
		const touched: number[] = [];
		for (const { entry, share } of presences)
			for (let place = entry.newest, n = 0; place >= 0 && n < widest; n++) {
				const article = this.#articles[place] ?? 0;
				const score = scores[article] ?? 0;
				if (score === 0) touched.push(article);
				scores[article] = score + share * (this.#weights[place] ?? 0);
				place = this.#older[place] ?? -1;
			}
		return touched.flatMap((article) => {
			const likeness = scores[article] ?? 0;
			scores[article] = 0;
			return likeness < least ? [] : [{ article, likeness }];
		});
	}
}
