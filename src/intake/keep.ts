import { createHash } from 'node:crypto';
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * What was made once, or makes it and keeps it. The name must change with whatever it is made of. The time
 * of the file is that of its last use: what has none for long is cleared away. A file that was damaged
 * since is made again.
 * @param folder of earlier work
 */
export async function keep(
	folder: string,
	name: string,
	make: () => Promise<Buffer<ArrayBuffer>>,
): Promise<Buffer<ArrayBuffer>> {
	const kept = join(folder, name);
	const found = await readKept(kept);
	if (found) {
		const now = new Date();
		// Another build may clear it away just now: it is read already. Or the folder may be read-only.
		await utimes(kept, now, now).catch(() => undefined);
		return found;
	}
	const bytes = await make();
	await writeWhole(kept, seal(bytes));
	return bytes;
}

/** Bytes as they are kept: behind their SHA-256. */
export function seal(bytes: Buffer): Buffer {
	return Buffer.concat([sha256(bytes), bytes]);
}

/** @returns undefined when there is no such file, or it is not whole */
async function readKept(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
	const file = await readFile(path).catch(() => undefined);
	if (!file) return undefined;
	const bytes = file.subarray(32);
	return sha256(bytes).equals(file.subarray(0, 32)) ? bytes : undefined;
}

function sha256(bytes: Buffer): Buffer {
	return createHash('sha256').update(bytes).digest();
}
