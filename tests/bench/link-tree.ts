import { link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a folder elsewhere on the same disk by hard links: who edits there must replace, not write into. */
export async function linkTree(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	const entries = await readdir(from, { withFileTypes: true });
	await Promise.all(
		entries.map((entry) => {
			const [source, target] = [join(from, entry.name), join(to, entry.name)];
			return entry.isDirectory() ? linkTree(source, target) : link(source, target);
		}),
	);
}
