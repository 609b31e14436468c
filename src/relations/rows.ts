/** Rows as they are kept. */
export interface KeptRows {
	readonly values: Int32Array<ArrayBuffer>;
	/** Where each row ends among the values. */
	readonly ends: Int32Array<ArrayBuffer>;
}

/** Rows of numbers, one behind the other in one array: millions of them weigh four bytes each. */
export class Rows {
	#values: Int32Array<ArrayBuffer>;
	#ends: Int32Array<ArrayBuffer>;
	#length: number;

	/** @param length how many of the kept rows still hold */
	constructor(kept?: KeptRows, length = 0) {
		this.#values = kept?.values ?? new Int32Array(1024);
		this.#ends = kept?.ends ?? new Int32Array(64);
		this.#length = length;
	}

	/** How many rows there are. */
	get length(): number {
		return this.#length;
	}

	/** How many values are in all of them. */
	get size(): number {
		return this.begin(this.#length);
	}

	/** Where a row begins among the values; it ends where the next one begins. */
	begin(row: number): number {
		return row === 0 ? 0 : (this.#ends[row - 1] ?? 0);
	}

	at(place: number): number {
		return this.#values[place] ?? 0;
	}

	row(row: number): Int32Array<ArrayBuffer> {
		return this.#values.subarray(this.begin(row), this.begin(row + 1));
	}

	push(values: readonly number[]): void {
		const begin = this.size;
		this.#values = roomFor(this.#values, begin + values.length);
		this.#ends = roomFor(this.#ends, this.#length + 1);
		this.#values.set(values, begin);
		this.#ends[this.#length++] = begin + values.length;
	}

	keep(): KeptRows {
		return { values: this.#values.slice(0, this.size), ends: this.#ends.slice(0, this.#length) };
	}
}

/** The same numbers, with room for at least so many. */
export function roomFor(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
	if (size <= numbers.length) return numbers;
	const larger = new Int32Array(Math.max(size, numbers.length * 2));
	larger.set(numbers);
	return larger;
}
