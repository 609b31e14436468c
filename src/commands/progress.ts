import { performance } from 'node:perf_hooks';

/** Milliseconds before a line is worth its noise. */
const patience = 2000;

/**
 * Says on a terminal what takes long while it does, and in plain lines elsewhere.
 * @param describe what came of the work, for the line that ends it
 */
export async function withProgress<T>(
	what: string,
	work: () => Promise<T>,
	describe: (result: T) => string,
): Promise<T> {
	const start = performance.now();
	const terminal = process.stdout.isTTY;
	const elapsed = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
	const first = setTimeout(() => {
		if (!terminal) console.log(`${what} …`);
	}, patience);
	const ticks = setInterval(() => {
		if (terminal) process.stdout.write(`\r${what} … ${elapsed()}`);
	}, 500);
	try {
		const result = await work();
		console.log(`${terminal ? '\r' : ''}${what}: ${describe(result)}, ${elapsed()}`);
		return result;
	} finally {
		clearTimeout(first);
		clearInterval(ticks);
	}
}
