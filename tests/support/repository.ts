import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { soundContent, writeContent } from './content.ts';

/** Words that stand in every commit and must not be on any page. */
export const committer = { name: 'Wilhelmina Private', email: 'private@committer.example' };

/** A repository made for a test, whose content folder is one of its folders. */
export interface TestRepository {
	readonly content: string;
	/** Writes files of the content folder, a missing text removes one, and commits. */
	readonly commit: (
		at: string,
		files: Readonly<Record<string, string | undefined>>,
	) => Promise<void>;
	readonly write: (files: Readonly<Record<string, string | undefined>>) => Promise<void>;
	readonly git: (...args: readonly string[]) => string;
}

/** A newspaper in a repository of its own, whose first commit is of a day in October 2025. */
export async function aRepository(site = 'history: true\n'): Promise<TestRepository> {
	const content = await writeContent({ 'site.yaml': `${soundContent['site.yaml'] ?? ''}${site}` });
	let now = '';
	const git = (...args: readonly string[]): string =>
		execFileSync('git', ['-C', join(content, '..'), ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			env: {
				...process.env,
				...identity,
				GIT_AUTHOR_DATE: now,
				GIT_COMMITTER_DATE: now,
			},
		});
	const write: TestRepository['write'] = async (files) => {
		for (const [name, text] of Object.entries(files)) {
			const path = join(content, name);
			await mkdir(dirname(path), { recursive: true });
			await (text === undefined ? rm(path) : writeFile(path, text));
		}
	};
	const commit: TestRepository['commit'] = async (at, files) => {
		await write(files);
		now = at;
		git('add', '--all');
		git('commit', '--quiet', '--allow-empty', '--message', `Secret words of ${committer.name}`);
	};
	git('init', '--quiet', '--initial-branch=main');
	await commit('2025-10-01T08:00:00Z', {});
	return { content, commit, write, git };
}

const identity = {
	GIT_AUTHOR_NAME: committer.name,
	GIT_AUTHOR_EMAIL: committer.email,
	GIT_COMMITTER_NAME: committer.name,
	GIT_COMMITTER_EMAIL: committer.email,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
};
