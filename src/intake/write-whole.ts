import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that no half of it is ever found: aside, under a name of its own because two builds may
 * write it at once, and then renamed. Makes the folder where there is none.
 */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const aside = `${path}.${randomUUID()}`;
	await writeFile(aside, content);
	await rename(aside, path);
}
