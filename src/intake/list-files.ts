import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a folder, as paths from it with `/`, in order; none when there is no folder.
 * In one go: of ten thousand folders each would wait for its turn longer than it takes to read. And folder
 * by folder: what Node does for `recursive` takes three times as long.
 */
export function listFiles(folder: string): string[] {
	const files: string[] = [];
	const walk = (below: string): void => {
		for (const entry of entriesOf(join(folder, below)))
			if (entry.isDirectory()) walk(`${below}${entry.name}/`);
			else files.push(below + entry.name);
	};
	walk('');
	return files.sort();
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
