import { bySeverityAndPlace, formatProblem, isError } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { headings } from './headings.ts';

/**
 * Every error of a run on a line of its own, then the warnings by what readers miss.
 * @param most places of one kind of warning that are named; the rest are counted
 */
export function reportProblems(problems: readonly Problem[], most = Infinity): string {
	const sorted = problems.toSorted(bySeverityAndPlace);
	const errors = sorted.filter(isError);
	const groups = groupWarnings(sorted);
	const left = groups.some(({ places }) => places.length > most);
	return [
		...(errors.length > 0
			? ['', 'Errors: nothing is published until they are mended.', ...errors.map(formatProblem)]
			: []),
		...(groups.length > 0 ? ['', 'Warnings: the site can be published.'] : []),
		...groups.flatMap((group) => ['', ...printGroup(group, most)]),
		...(left ? ['', 'npm run check -- --all names every place.'] : []),
	].join('\n');
}

interface Group {
	readonly heading: string;
	readonly places: readonly Problem[];
}

/** In the order of the headings; a kind without one stands at the end under its own name. */
function groupWarnings(problems: readonly Problem[]): Group[] {
	const kinds = Map.groupBy(
		problems.filter((problem) => !isError(problem)),
		({ kind }) => kind,
	);
	return [...new Set([...headings.keys(), ...kinds.keys()])].flatMap((kind) => {
		const places = kinds.get(kind);
		return places ? [{ heading: headings.get(kind) ?? kind, places }] : [];
	});
}

function printGroup({ heading, places }: Group, most: number): string[] {
	const left = places.length - most;
	return [
		`${heading}: ${places.length}`,
		...places.slice(0, most).map(formatProblem),
		...(left > 0 ? [`… and ${left} more.`] : []),
	];
}

/** `3 errors, 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(isError).length;
	const warnings = problems.length - errors;
	return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

export function plural(count: number, noun: string): string {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
