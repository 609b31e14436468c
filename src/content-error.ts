import { bySeverityAndPlace, formatProblem, isError } from './article/problem.ts';
import type { Problem } from './article/problem.ts';

/** The content holds errors, so nothing may be published from it. Its message lists them all. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(problems: readonly Problem[]) {
		const errors = problems.filter(isError).toSorted(bySeverityAndPlace);
		super(['The content cannot be published.', ...errors.map(formatProblem)].join('\n'));
	}
}
