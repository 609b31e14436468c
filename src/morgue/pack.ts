import { fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Where a record lies in a pack: its first byte, and how many there are. */
export type Place = readonly [at: number, bytes: number];

/**
 * A file of records. They are added at its end by the one build that makes it, and each is read by
 * itself when it is needed: what a pack holds is never in memory as a whole.
 */
export class Pack {
	readonly #file: number;
	#end: number;

	private constructor(file: number) {
		this.#file = file;
		this.#end = fstatSync(file).size;
	}

	/** @throws Error when there is a file of this name */
	static make(path: string): Pack {
		return new Pack(openSync(path, 'wx+'));
	}

	/** @throws Error when there is none */
	static open(path: string): Pack {
		return new Pack(openSync(path, 'r'));
	}

	/** In bytes. */
	get size(): number {
		return this.#end;
	}

	add(record: unknown): Place {
		const bytes = serialize(record);
		const place = [this.#end, bytes.length] as const;
		writeSync(this.#file, bytes, 0, bytes.length, this.#end);
		this.#end += bytes.length;
		return place;
	}

	/** @throws Error when the file is shorter than it was */
	read([at, bytes]: Place): unknown {
		const record = Buffer.allocUnsafe(bytes);
		if (readSync(this.#file, record, 0, bytes, at) < bytes)
			throw new Error('What an earlier build kept was cut. Delete .broadsheet/morgue.');
		return deserialize(record);
	}
}
