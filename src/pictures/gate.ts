/**
 * Lets so many pieces of work run at once, in the order of their coming. Without it ten thousand files
 * are open before the first is read, and in memory before the first is worked on.
 */
export function gate(most: number): <T>(work: () => Promise<T>) => Promise<T> {
	let free = most;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (free > 0) free--;
		else await new Promise<void>((enter) => waiting.push(enter));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
}
