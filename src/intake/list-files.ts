import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * All files below a folder, as paths from it with `/`, in order; none when there is no folder.
 * In one go: of ten thousand folders each would wait for its turn longer than it takes to read.
 */
export function listFiles(folder: string): string[] {
	const below = join(folder, sep).length;
	return entriesOf(folder)
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(below).replaceAll(sep, '/'))
		.sort();
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true });
	} catch {
		return [];
	}
}
