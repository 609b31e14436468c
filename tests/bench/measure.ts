import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

export interface Command {
	readonly program: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** What a run took. */
export interface Cost {
	/** Seconds by the clock on the wall. */
	readonly wall: number;
	/** Seconds of processors, user and system, of the process and all that it started and waited for. */
	readonly cpu: number;
	/** Bytes: the most that all processes of the run held at once, of `samples` in a second. */
	readonly memory: number;
}

/** Looks at the memory in a second; each takes the machine about a millisecond. */
const samples = 5;

/** Ticks of a processor in a second, as Linux counts them for programs. */
const ticks = 100;

/** Bytes of a page of memory. */
const page = 4096;

/**
 * Runs a command to its end. Processor time and memory are those that Linux tells; memory of several
 * processes counts twice what they share.
 * @throws Error with the last lines that it printed when it does not end well
 */
export async function measure({ program, args, cwd, env }: Command): Promise<Cost> {
	const cpuBefore = await cpuOfChildren();
	const start = performance.now();
	const child = spawn(program, args, {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production', ...env },
	});
	let memory = 0;
	const look = setInterval(() => {
		void memoryOfTree(child.pid).then((bytes) => (memory = Math.max(memory, bytes)));
	}, 1000 / samples);
	let output = '';
	const add = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-2000));
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	}).finally(() => {
		clearInterval(look);
	});
	const wall = (performance.now() - start) / 1000;
	if (status !== 0)
		throw new Error(`${program} ended with ${String(status)}: ${output.trim().slice(-500)}`);
	return { wall, cpu: (await cpuOfChildren()) - cpuBefore, memory };
}

/** Seconds of processors of all children that have ended. */
async function cpuOfChildren(): Promise<number> {
	const fields = await statOf('self');
	return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** Bytes that a process and all below it hold now. */
async function memoryOfTree(root: number | undefined): Promise<number> {
	const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const processes = await Promise.all(
		ids.map(async (id) => {
			// One that has ended since is none.
			const fields = await statOf(id).catch((): string[] => []);
			return { id: Number(id), parent: Number(fields[1]), bytes: Number(fields[21] ?? 0) * page };
		}),
	);
	const children = Map.groupBy(processes, ({ parent }) => parent);
	const below = (id: number): number =>
		(children.get(id) ?? []).reduce((sum, child) => sum + child.bytes + below(child.id), 0);
	const own = processes.find(({ id }) => id === root);
	return own ? own.bytes + below(own.id) : 0;
}

/** The fields of proc_pid_stat(5) from the third on: a name may hold anything. */
async function statOf(id: string): Promise<string[]> {
	const stat = await readFile(`/proc/${id}/stat`, 'utf8');
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
