import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** What one commit did to the articles. */
export interface Commit {
	readonly at: Date;
	readonly changes: readonly Change[];
}

interface Change {
	/** Path from the content folder. */
	readonly path: string;
	/** The path before, where the file was renamed. */
	readonly from?: string | undefined;
	readonly kind: 'added' | 'changed' | 'deleted';
	/** Id of its text; undefined where it was no plain file. */
	readonly blob?: string | undefined;
}

/**
 * The commits that changed articles, newest first, as the branch saw them: what was written on another one
 * became public when it was merged. A file that was moved and rewritten at once counts as a new one, since
 * a short article looks like any other.
 */
export async function readLog({ folder }: Repository): Promise<Commit[]> {
	const log = await git(folder, [
		...['log', '-z', '--first-parent', '--diff-merges=first-parent', '--format=%ct', '--raw'],
		...['--no-abbrev', '--find-renames=75%', '--relative', '--no-color', 'HEAD', '--', 'articles'],
	]);
	return parseLog(log.toString());
}

/** A time, or one change after it. Each ends with NUL, and what a field is its place says: a file may be named like anything. */
const entry =
	/(?<time>\d+)\0|\n?:\d+ (?<mode>\d+) \w+ (?<blob>\w+) (?:R\d+\0(?<from>[^\0]*)|(?<status>[A-Z])\d*)\0(?<path>[^\0]*)\0/gy;

function parseLog(log: string): Commit[] {
	const commits: { at: Date; changes: Change[] }[] = [];
	for (const { groups = {} } of log.matchAll(entry)) {
		const { time, mode, blob, from, status, path = '' } = groups;
		if (time === undefined)
			commits.at(-1)?.changes.push({
				path: path.normalize('NFC'),
				from: from?.normalize('NFC'),
				kind: kindOf(status),
				blob: mode?.startsWith('100') ? blob : undefined,
			});
		else commits.push({ at: new Date(Number(time) * 1000), changes: [] });
	}
	return commits;
}

function kindOf(status: string | undefined): Change['kind'] {
	if (status === 'A') return 'added';
	return status === 'D' ? 'deleted' : 'changed';
}
