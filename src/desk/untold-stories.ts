import type { Article } from '../article/article.ts';
import { isSameStory } from '../relations/relations.ts';
import type { Relations } from '../relations/relations.ts';
import { sharedName } from './shared-name.ts';
import { yearInMs } from '../relations/year.ts';

/** Parts of the least story that is worth a page. */
const fewest = 3;

/**
 * Stories that were told in several articles and have no storyline, each oldest first. A wrong one would cost an
 * editor more than a missing one: a further part must tell one story with at least two of the parts before it, and with
 * half of them, within a year of each, and share a topic, person or place that an editor named.
 * @param newest all articles, newest first, in the order in which `relations` knows them
 */
export function findUntoldStories<A extends Article>(
	newest: readonly A[],
	relations: Relations,
): A[][] {
	const toldOn = newest.map((article, n) => {
		const later = relations.of(n).later.filter(isSameStory);
		return new Set(
			later.map(({ index }) => index).filter((index) => goesOn(article, newest[index])),
		);
	});
	const taken = new Set<number>();
	const stories: A[][] = [];
	for (const first of [...newest.keys()].toReversed()) {
		if (taken.has(first)) continue;
		const parts = [first];
		for (const next of partsAfter(first, toldOn))
			if (!taken.has(next) && belongs(next, parts, toldOn)) parts.push(next);
		if (parts.length < fewest) continue;
		for (const part of parts) taken.add(part);
		stories.push(parts.flatMap((part) => newest[part] ?? []));
	}
	return stories;
}

/** All that may be reached from an article, oldest first. */
function partsAfter(first: number, toldOn: readonly ReadonlySet<number>[]): number[] {
	const reached = new Set<number>();
	const open = [first];
	for (const part of open)
		for (const next of toldOn[part] ?? [])
			if (!reached.has(next)) {
				reached.add(next);
				open.push(next);
			}
	return [...reached].sort((a, b) => b - a);
}

function belongs(
	next: number,
	parts: readonly number[],
	toldOn: readonly ReadonlySet<number>[],
): boolean {
	const links = parts.filter((part) => toldOn[part]?.has(next)).length;
	return links >= Math.min(2, parts.length) && links >= parts.length / 2;
}

function goesOn(older: Article, newer: Article | undefined): boolean {
	if (!newer || older.storyline || newer.storyline) return false;
	const gap = newer.since.getTime() - older.since.getTime();
	return gap >= 0 && gap <= yearInMs && sharedName(older, newer) !== undefined;
}
