import { roomFor } from './rows.ts';

/** Numbers of terms by language; names are in all languages the same, and stand under none. */
export type KeptVocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Gives every term of every language a number, and counts the articles that have it. */
export class Vocabulary {
	readonly #numbers: Map<string, Map<string, number>>;
	#size: number;
	#counts = new Int32Array(1024);
	#settled = new Int32Array(1024);

	constructor(kept: KeptVocabulary = new Map()) {
		this.#numbers = kept as Map<string, Map<string, number>>;
		this.#size = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
		this.#makeRoom();
	}

	/** How many terms there are. */
	get size(): number {
		return this.#size;
	}

	numberOf(language: string, term: string): number {
		const numbers = this.#of(language);
		const known = numbers.get(term);
		if (known !== undefined) return known;
		numbers.set(term, this.#size++);
		this.#makeRoom();
		return this.#size - 1;
	}

	count(terms: Iterable<number>): void {
		for (const term of terms) this.#counts[term] = (this.#counts[term] ?? 0) + 1;
	}

	/** Makes what is counted so far what counts. */
	settle(language: string): void {
		for (const term of this.#of(language).values()) this.#settled[term] = this.#counts[term] ?? 0;
	}

	/** Articles that have a term, at the last count. */
	settled(term: number): number {
		return this.#settled[term] ?? 0;
	}

	keep(): KeptVocabulary {
		return this.#numbers;
	}

	#of(language: string): Map<string, number> {
		const known = this.#numbers.get(language);
		if (known) return known;
		const numbers = new Map<string, number>();
		this.#numbers.set(language, numbers);
		return numbers;
	}

	#makeRoom(): void {
		this.#counts = roomFor(this.#counts, this.#size);
		this.#settled = roomFor(this.#settled, this.#size);
	}
}
