import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { printTwin } from './print-twin.ts';
import type { PrintedTwin } from './print-twin.ts';
import type { Twin } from './twin.ts';

/** Twins of an edit. For more it is worth starting other threads. */
const few = 16;

/**
 * Prints twins on the processors that pages leave idle: a twin is all that its files are made of, and
 * they take about as long to print as the page.
 */
export class TwinPress {
	#ordered = 0;
	readonly #pool = new Tinypool({
		filename: new URL('print-twin.ts', import.meta.url).href,
		name: printTwin.name,
		runtime: 'worker_threads',
		// None is started before there is work for it.
		minThreads: 0,
		maxThreads: Math.max(1, availableParallelism() - 1),
	});

	/** @throws what the printing of a twin throws */
	async print(twin: Twin): Promise<PrintedTwin> {
		if (this.#ordered++ < few) return printTwin(twin);
		return (await this.#pool.run(twin)) as PrintedTwin;
	}

	/** Ends the threads. */
	close(): Promise<void> {
		return this.#pool.destroy();
	}
}
