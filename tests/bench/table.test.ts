import { expect, test } from 'vitest';
import type { Build } from './rounds.ts';
import { printTable, summarise } from './table.ts';

const changes = { created: 1, changed: 2, removed: 3, rewritten: 4, bytes: 5_000_000 };

function aBuild(site: string, round: number, wall: number): Build {
	return { site, edit: 'clean build', round, cost: { wall, cpu: wall / 2, memory: 8e8 }, changes };
}

test('a row holds medians, and the median of the ratios of each round', () => {
	// The machine was busy in the second round.
	const builds = [
		...[aBuild('broadsheet', 1, 4), aBuild('broadsheet', 2, 30), aBuild('broadsheet', 3, 6)],
		...[aBuild('hugo', 1, 2), aBuild('hugo', 2, 20), aBuild('hugo', 3, 2)],
	];
	const [row] = summarise(builds);
	expect(row?.cost).toEqual({ wall: 6, cpu: 3, memory: 8e8 });
	expect(row?.ratios).toEqual({ hugo: { wall: 2, cpu: 2 } });
});

test('of two rounds the median lies between them', () => {
	const [row] = summarise([aBuild('hugo', 1, 2), aBuild('hugo', 2, 4)]);
	expect(row?.cost.wall).toBe(3);
});

test('without a yardstick there are strokes for ratios', () => {
	expect(
		printTable(summarise([aBuild('astro', 1, 2)]))
			.split('\n')
			.at(-1),
	).toBe('| clean build, astro | 2.0 | – | – | 1.0 | – | – | 800 | 1 | 2 | 3 | 4 | 5.0 |');
});
