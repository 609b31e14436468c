import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** Why git gave no answer, in a sentence. */
export class GitError extends Error {}

/**
 * Nothing that a user or a repository has configured may change an answer, start another program or
 * reach another host. A folder of another owner is read too, as in a container: none of this runs its hooks.
 */
const always = [
	...['--no-pager', '--no-replace-objects', '--literal-pathspecs'],
	...['-c', 'safe.directory=*', '-c', 'protocol.allow=never', '-c', 'core.quotePath=false'],
	...[
		'-c',
		'log.showSignature=false',
		'-c',
		'diff.orderFile=/dev/null',
		'-c',
		'diff.renameLimit=1000',
	],
];

/** Variables of git that say where to look, not what to do. */
const harmless = /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/;

/**
 * Asks git about the repository of a folder.
 * @param input what it reads
 * @throws GitError when there is no git, or it cannot answer
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
	const child = spawn('git', ['-C', folder, ...always, ...args], {
		env: environment(process.env),
		windowsHide: true,
	});
	const answer: Buffer[] = [];
	let complaint = '';
	child.stdout.on('data', (chunk: Buffer) => answer.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => {
		complaint += chunk.toString();
	});
	// It may end before it has read everything; then its status says why.
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on('error', () => {
			reject(new GitError('There is no program git.'));
		});
		child.on('close', (status) => {
			if (status === 0) resolve(Buffer.concat(answer));
			else reject(new GitError(`git says: ${complaint.trim().split('\n')[0] ?? ''}`));
		});
	});
}

function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const kept = Object.entries(env).filter(
		([name]) => !name.startsWith('GIT_') || harmless.test(name),
	);
	return {
		...Object.fromEntries(kept),
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: devNull,
		GIT_NO_LAZY_FETCH: '1',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_TERMINAL_PROMPT: '0',
		LC_ALL: 'C',
	};
}
