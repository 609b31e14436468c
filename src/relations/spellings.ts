/** Gives every text a number, in the order in which they come. */
export class Spellings {
	readonly #texts: string[];
	#numbers: Map<string, number> | undefined;

	constructor(kept: readonly string[] = []) {
		this.#texts = [...kept];
	}

	numberOf(text: string): number {
		// Most builds only read.
		this.#numbers ??= new Map(this.#texts.map((text, n) => [text, n]));
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		this.#numbers.set(text, this.#texts.length);
		return this.#texts.push(text) - 1;
	}

	textOf(number: number): string {
		return this.#texts[number] ?? '';
	}

	keep(): readonly string[] {
		return this.#texts;
	}
}
