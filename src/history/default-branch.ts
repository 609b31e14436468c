import { createHash } from 'node:crypto';
import { git, GitError } from './git.ts';
import type { Repository } from './repository.ts';

/** Where the default branch may be, the surest first. */
const places = [
	...['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'],
	...['refs/heads/main', 'refs/heads/master'],
];

/**
 * The articles as the default branch has them, in its last commit that is also part of what lies in the
 * folder: what others have merged since is no edit of ours. Without such a branch it is the last commit.
 * @returns ids of texts by path from the content folder
 */
export async function readDefaultBranch({ folder }: Repository): Promise<Map<string, string>> {
	const known = await git(folder, ['for-each-ref', '--format=%(refname)', ...places]);
	const names = known.toString().split('\n');
	const branch = places.find((place) => names.includes(place)) ?? 'HEAD';
	const shared = await git(folder, ['merge-base', 'HEAD', branch]).catch(orElse(branch));
	const commit = shared.toString().trim();
	const tree = await git(folder, ['ls-tree', '-r', '-z', commit, '--', 'articles']);
	return new Map(
		[...tree.toString().matchAll(/\d+ blob (\w+)\t([^\0]*)\0/gy)].map(
			([, id = '', path = '']) => [path.normalize('NFC'), id] as const,
		),
	);
}

/** The answer where git has none. */
function orElse(answer: string): (error: unknown) => string {
	return (error) => {
		if (error instanceof GitError) return answer;
		throw error;
	};
}

/**
 * The id that git gives a text.
 * @param like another id of the same repository
 */
export function idOf(text: string, like: string): string {
	const bytes = Buffer.from(text);
	return createHash(like.length === 64 ? 'sha256' : 'sha1')
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest('hex');
}
