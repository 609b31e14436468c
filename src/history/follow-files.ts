import type { Commit } from './git-log.ts';

/** A text that a file held. */
export interface Revision {
	/** When it was committed. */
	readonly at: Date;
	/** Id of the text; undefined where the file was none. */
	readonly blob: string | undefined;
}

/**
 * The texts that each file held, newest first, under all names that it had.
 * @param commits newest first
 * @param paths of the files today
 */
export function followFiles(
	commits: readonly Commit[],
	paths: readonly string[],
): Map<string, Revision[]> {
	const held = new Map(paths.map((path) => [path, [] as Revision[]]));
	// By the name that the file has at the commit that is being read.
	const followed = new Map(held);
	for (const { at, changes } of commits) {
		const renamed: [string, Revision[]][] = [];
		for (const { path, from, kind, blob } of changes) {
			const revisions = followed.get(path);
			if (!revisions) continue;
			if (kind !== 'deleted') revisions.push({ at, blob });
			if (from !== undefined) renamed.push([from, revisions]);
			if (from !== undefined || kind !== 'changed') followed.delete(path);
		}
		for (const [path, revisions] of renamed) followed.set(path, revisions);
	}
	return held;
}
