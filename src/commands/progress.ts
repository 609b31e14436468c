import { performance } from 'node:perf_hooks';

/** Milliseconds before a line is worth its noise. */
const patience = 2000;

interface Work {
	readonly what: string;
	/** On the clock of the process, in milliseconds. */
	readonly start: number;
}

const running = new Set<Work>();

/**
 * Says on a terminal what takes long while it does, and in plain lines elsewhere. Works that run at the same time
 * share the last line of the terminal.
 * @param describe what came of the work, for the line that ends it
 */
export async function withProgress<T>(
	what: string,
	work: () => Promise<T>,
	describe: (result: T) => string,
): Promise<T> {
	const mine: Work = { what, start: performance.now() };
	const terminal = process.stdout.isTTY;
	running.add(mine);
	const first = setTimeout(() => {
		if (!terminal) console.log(`${what} …`);
	}, patience);
	const ticks = setInterval(() => {
		if (terminal) process.stdout.write(clear + [...running].map(tell).join(', '));
	}, 500);
	try {
		const result = await work();
		console.log(`${terminal ? clear : ''}${what}: ${describe(result)}, ${elapsed(mine)}`);
		return result;
	} finally {
		running.delete(mine);
		clearTimeout(first);
		clearInterval(ticks);
	}
}

/** Back to the beginning of the line, and nothing left of it (ECMA-48, EL). */
const clear = '\r\u001B[K';

function tell(work: Work): string {
	return `${work.what} … ${elapsed(work)}`;
}

function elapsed({ start }: Work): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
