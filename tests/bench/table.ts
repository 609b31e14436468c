import { edits } from './edits.ts';
import type { Cost } from './measure.ts';
import type { Build } from './rounds.ts';

/** Sites that others are held against. */
const yardsticks = ['hugo', 'eleventy'];

/** One row: medians over the rounds. */
export interface Row {
	readonly edit: string;
	readonly site: string;
	readonly cost: Cost;
	readonly changes: Build['changes'];
	/** Times as long as each yardstick that was there: the median of the ratios of the rounds. */
	readonly ratios: Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;
}

/** Puts builds together, in the order of the edits. */
export function summarise(builds: readonly Build[]): Row[] {
	const sites = [...new Set(builds.map(({ site }) => site))];
	return edits.flatMap(({ name: edit }) =>
		sites.flatMap((site) => {
			const own = builds.filter((build) => build.edit === edit && build.site === site);
			const last = own.at(-1);
			if (!last) return [];
			const of = (kind: keyof Cost): number => median(own.map(({ cost }) => cost[kind]));
			const ratios = yardsticks.flatMap((yardstick) => {
				const pairs = own.flatMap((build) => {
					const other = builds.find(
						({ site, edit, round }) =>
							site === yardstick && edit === build.edit && round === build.round,
					);
					return other ? [{ one: build.cost, other: other.cost }] : [];
				});
				if (pairs.length === 0) return [];
				const ratio = (kind: 'wall' | 'cpu'): number =>
					median(pairs.map(({ one, other }) => one[kind] / other[kind]));
				return [[yardstick, { wall: ratio('wall'), cpu: ratio('cpu') }] as const];
			});
			return [
				{
					edit,
					site,
					cost: { wall: of('wall'), cpu: of('cpu'), memory: of('memory') },
					changes: last.changes,
					ratios: Object.fromEntries(ratios),
				},
			];
		}),
	);
}

/** The rows as a table in Markdown. */
export function printTable(rows: readonly Row[]): string {
	const head = ['', 'wall s', '× Hugo', '× Eleventy', 'CPU s', '× Hugo', '× Eleventy', 'memory MB'];
	const lines = rows.map(({ edit, site, cost, changes, ratios }) => {
		const times = (kind: 'wall' | 'cpu'): string[] =>
			yardsticks.map((yardstick) => ratios[yardstick]?.[kind].toFixed(2) ?? '–');
		const { created, changed, removed, rewritten, bytes } = changes;
		return [
			`${edit}, ${site}`,
			...[cost.wall.toFixed(1), ...times('wall')],
			...[cost.cpu.toFixed(1), ...times('cpu')],
			mega(cost.memory),
			...[created, changed, removed, rewritten].map(String),
			(bytes / 1e6).toFixed(1),
		];
	});
	const all = [...head, 'created', 'changed', 'removed', 'rewritten', 'changed MB'];
	const rule = all.map((_, n) => (n === 0 ? '---' : '--:'));
	return [all, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function mega(bytes: number): string {
	return Math.round(bytes / 1e6).toString();
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	return ((low ?? NaN) + (high ?? NaN)) / 2;
}
