import { git, GitError } from './git.ts';

/** The repository that keeps a content folder. */
export interface Repository {
	/** Path of the content folder. */
	readonly folder: string;
	/** Whether it lacks its older commits. */
	readonly shallow: boolean;
}

/** @returns why there is none, in a sentence, when there is none */
export async function openRepository(folder: string): Promise<Repository | string> {
	try {
		const said = await git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
		return { folder, shallow: said.toString().startsWith('true') };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const known = reasons.find(([pattern]) => pattern.test(error.message));
		return known?.[1] ?? error.message;
	}
}

const reasons: readonly (readonly [RegExp, string])[] = [
	[/not a git repository/, 'The content folder is in no git repository.'],
	[/unknown revision|bad revision/, 'The repository of the content folder holds no commit yet.'],
];
