import { relate } from '../../../src/relations/relate.ts';
import { isSameStory } from '../../../src/relations/relations.ts';
import type { Related } from '../../../src/relations/relations.ts';
import type { Text } from '../../../src/relations/lexica.ts';

/** How many lists changed with one article, of all additions. */
export interface Churn {
	readonly median: number;
	readonly p95: number;
	readonly most: number;
}

/**
 * Adds articles one at a time and counts the others whose lists, or the words shown in them, are no longer the same.
 * @param places of the articles that are added, each alone, to a paper of all others that are older or as old
 */
export function measureChurn(
	newest: readonly Text[],
	places: readonly number[],
	front: boolean,
): Churn {
	const counts = places.map((place) => {
		const after = front ? newest.slice(place) : newest;
		return countChanged(after, front ? 0 : place);
	});
	counts.sort((a, b) => a - b);
	const at = (share: number): number => counts[Math.ceil(counts.length * share) - 1] ?? 0;
	return { median: at(0.5), p95: at(0.95), most: at(1) };
}

function countChanged(after: readonly Text[], added: number): number {
	const before = after.toSpliced(added, 1);
	const [old, now] = [relate(before).relations, relate(after).relations];
	const lists = (relations: Related, texts: readonly Text[]): string =>
		JSON.stringify(shown(relations).map(({ index, shared }) => [idOf(texts[index]), shared]));
	return before.filter(
		(_, n) => lists(old.of(n), before) !== lists(now.of(n < added ? n : n + 1), after),
	).length;
}

/** What a page can show: five related, three that came next, two in the middle. */
function shown({ earlier, later }: Related): Related['earlier'] {
	return [...[...earlier, ...later].slice(0, 7), ...later.filter(isSameStory).slice(0, 3)];
}

const ids = new WeakMap<Text, number>();
let last = 0;

function idOf(text: Text | undefined): number {
	if (!text) return -1;
	const known = ids.get(text) ?? ++last;
	ids.set(text, known);
	return known;
}
