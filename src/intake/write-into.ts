import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file holds, or the path of one that holds the same. */
export type Content = Uint8Array | string;

/**
 * Writes files into a folder of their own, and makes each folder below it once, however many files lie in it. One
 * after the other: small files that wait for each other cost several times what it takes to write them.
 * @returns a function that writes a file, by its path from the folder
 */
export function writerInto(folder: string): (file: string, content: Content) => void {
	const made = new Set<string>();
	return (file, content) => {
		const path = join(folder, file);
		const below = dirname(path);
		if (!made.has(below)) mkdirSync(below, { recursive: true });
		made.add(below);
		if (typeof content === 'string') copyFileSync(content, path);
		else writeFileSync(path, content);
	};
}
