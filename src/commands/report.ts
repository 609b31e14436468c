import { bySeverityAndPlace, formatProblem, isError } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';

/**
 * Every problem of a run on a line of its own, errors first.
 * @param most warnings of one kind that are shown; the rest are counted
 */
export function reportProblems(problems: readonly Problem[], most = Infinity): string {
	const sorted = problems.toSorted(bySeverityAndPlace);
	const errors = sorted.filter(isError);
	const warnings = sorted.filter((problem) => !isError(problem));
	return [
		...block('error', 'nothing is published until they are mended', errors.map(formatProblem)),
		...block('warning', 'the site can be published', shorten(warnings, most)),
		...(warnings.length > 0 ? ['', countByKind(warnings)] : []),
	].join('\n');
}

function block(name: string, consequence: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	return ['', `${name === 'error' ? 'Errors' : 'Warnings'}: ${consequence}.`, ...lines];
}

function shorten(warnings: readonly Problem[], most: number): string[] {
	return [...Map.groupBy(warnings, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
		const lines = ofKind.slice(0, most).map(formatProblem);
		const left = ofKind.length - lines.length;
		return left === 0
			? lines
			: [...lines, `… and ${String(left)} more of the kind ${kind}: npm run check shows them all.`];
	});
}

/** `Warnings by kind: headline-long 12, tracking 1` */
function countByKind(warnings: readonly Problem[]): string {
	const kinds = [...Map.groupBy(warnings, ({ kind }) => kind)].toSorted(
		(a, b) => b[1].length - a[1].length,
	);
	return `Warnings by kind: ${kinds.map(([kind, ofKind]) => `${kind} ${String(ofKind.length)}`).join(', ')}`;
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
