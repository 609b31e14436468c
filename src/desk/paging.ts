export interface Paging<T> {
	/** What the front of the list shows: the newest, more than half a page once there is a second. */
	readonly front: readonly T[];
	/** Full pages from the oldest on: `older[0]` is page 1 for ever. */
	readonly older: readonly (readonly T[])[];
}

/**
 * Cuts a long list so that page 5 stays page 5: pages are numbered from the oldest, are full, and
 * never change when something new arrives.
 * @param newest the list, newest first
 * @param size entries of a full page; the front has up to twice as many
 */
export function cutPages<T>(newest: readonly T[], size: number): Paging<T> {
	const full = Math.max(0, Math.ceil(newest.length / size) - 2);
	const pages = Array.from({ length: full }, (_, page) => {
		const end = newest.length - page * size;
		return newest.slice(end - size, end);
	});
	return { front: newest.slice(0, newest.length - full * size), older: pages };
}
