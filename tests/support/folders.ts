import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/intake/list-files.ts';

/** What a folder holds: a digest of its bytes for every file, by its path. */
export async function digestFolder(folder: string): Promise<Record<string, string>> {
	const files = listFiles(folder);
	const digests = await Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex').slice(0, 12)] as const;
		}),
	);
	return Object.fromEntries(digests);
}
