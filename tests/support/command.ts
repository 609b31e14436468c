import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
	readonly status: number | null;
	/** Standard output and error, as they came. */
	readonly output: string;
}

/** Runs one of our commands as an editor does, in a process of its own. */
export function runCommand(
	name: 'build' | 'check' | 'merge' | 'new',
	{
		args = [],
		env = {},
		project = root,
	}: {
		args?: readonly string[];
		env?: Readonly<Record<string, string>>;
		/** Folder of the project whose command runs. */
		project?: string;
	} = {},
): Promise<Outcome> {
	const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], {
		cwd: project,
		env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...env },
	});
	let output = '';
	const add = (chunk: Buffer): void => {
		output += chunk.toString();
	};
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			resolve({ status, output });
		});
	});
}
