import { splitManuscript } from './manuscript.ts';
import type { Manuscript, TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';

/** Adds a problem at a field of the article that is being read. */
export type Report = (
	severity: Problem['severity'],
	kind: string,
	path: readonly PropertyKey[],
	message: string,
) => void;

/** Collects problems with the place at which each field stands. */
export function reporter({ file, front }: Manuscript, problems: Problem[]): Report {
	return (severity, kind, path, message) => {
		const field = path.filter((step) => typeof step === 'string').join('.') || 'file';
		problems.push({ severity, kind, file, field, message, ...front.placeOf(path) });
	};
}

/** Keeps quiet about some fields: enough has been said about them. */
export function exceptFor(fields: ReadonlySet<string>, report: Report): Report {
	return (severity, kind, path, message) => {
		if (!fields.has(String(path[0]))) report(severity, kind, path, message);
	};
}

/** Splits a file again when it has a problem, as few have: the places of all fields of all files fill gigabytes. */
export function lateReporter(file: TextFile, problems: Problem[]): Report {
	let report: Report | undefined;
	return (...problem) => {
		report ??= reporter(splitManuscript(file), problems);
		report(...problem);
	};
}
