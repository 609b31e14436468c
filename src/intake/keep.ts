import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made once, or makes it and keeps it. The name must change with whatever it is made of. The time
 * of the file is that of its last use: what has none for long is cleared away.
 * @param folder of earlier work
 */
export async function keep(
	folder: string,
	name: string,
	make: () => Promise<Buffer<ArrayBuffer>>,
): Promise<Buffer<ArrayBuffer>> {
	const kept = join(folder, name);
	const found = await readFile(kept).catch(() => undefined);
	if (found && found.length > 0) {
		const now = new Date();
		// Another build may clear it away just now: it is read already. Or the folder may be read-only.
		await utimes(kept, now, now).catch(() => undefined);
		return found;
	}
	const bytes = await make();
	await mkdir(folder, { recursive: true });
	// Written aside and renamed, so that no half of it is ever found; under a name of its own, as two may make it at once.
	const aside = `${kept}.${randomUUID()}`;
	await writeFile(aside, bytes);
	await rename(aside, kept);
	return bytes;
}
