import type { Newspaper } from './newsroom.ts';

// Astro bundles the pages and runs them in the process that started the build. The command has read
// the newspaper by then, to say what is wrong before anything is built; here it leaves it for the
// pages, so that nothing is read and set twice.
declare global {
	var broadsheetNewspaper: Newspaper | undefined;
}

export function handOver(newspaper: Newspaper): void {
	globalThis.broadsheetNewspaper = newspaper;
}

/** What a command left for the pages; undefined when they must read for themselves. */
export function takeOver(): Newspaper | undefined {
	return globalThis.broadsheetNewspaper;
}
