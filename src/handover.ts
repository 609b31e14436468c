import type { Histories } from './history/histories.ts';
import type { Morgue } from './morgue/morgue.ts';
import type { Newspaper } from './newspaper/open-newspaper.ts';
import type { printTwin } from './twins/print-twin.ts';

// Astro bundles the pages and runs them in the process that started the build. The command has read
// the newspaper by then, to say what is wrong before anything is built; here it leaves it for the
// pages, so that nothing is read and set twice.
declare global {
	var broadsheetHandover: Handover | undefined;
}

export interface Handover {
	readonly newspaper: Newspaper;
	readonly histories: Histories;
	readonly morgue: Morgue;
	readonly printTwin: typeof printTwin;
}

export function handOver(read: Handover): void {
	globalThis.broadsheetHandover = read;
}

/** What a command left for the pages; undefined when they must read for themselves. */
export function takeOver(): Handover | undefined {
	return globalThis.broadsheetHandover;
}
