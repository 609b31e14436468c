import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names files by where they lie and what they hold.
 * @param files paths from the folder
 */
export async function digestFiles(folder: string, files: readonly string[]): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	for (const file of files)
		hash
			.update(`${file}\0`)
			.update(await readFile(join(folder, file)))
			.update('\0');
	return hash.digest('base64url').slice(0, 16);
}
