import type { Newspaper } from './newsroom.ts';

// Astro bundles the pages and runs them in the process that started the build. The command has read
// the newspaper by then, to say what is wrong before anything is built; here it leaves it for the
// pages, so that nothing is read and set twice.
const place = Symbol.for('broadsheet.newspaper');
const shared: { [place]?: Newspaper | undefined } = globalThis;

export function handOver(newspaper: Newspaper): void {
	shared[place] = newspaper;
}

/** What a command left for the pages; undefined when they must read for themselves. */
export function takeOver(): Newspaper | undefined {
	return shared[place];
}
