import { fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** Where a record lies in a pack: its first byte, how many there are, and their CRC-32. */
export type Place = readonly [at: number, bytes: number, sum: number];

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
		const place = [this.#end, bytes.length, crc32(bytes)] as const;
		writeSync(this.#file, bytes, 0, bytes.length, this.#end);
		this.#end += bytes.length;
		return place;
	}

	/** @returns undefined when the file is not what it was: cut, or damaged as a disk does when its power fails */
	read([at, bytes, sum]: Place): unknown {
		const record = Buffer.allocUnsafe(bytes);
		readSync(this.#file, record, 0, bytes, at);
		return crc32(record) === sum ? deserialize(record) : undefined;
	}
}
