import { codeOf } from './quote.ts';

/** A position in a text file; both count from 1, columns in UTF-16 units, as editors show them. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** One thing wrong with one file. An error stops publication, a warning does not. */
export interface Problem extends Place {
	readonly severity: 'error' | 'warning';
	/** Stable name of the kind of problem, by which warnings are counted: "standfirst-missing". */
	readonly kind: string;
	/** Path of the file as the editor knows it. */
	readonly file: string;
	readonly field: string;
	/** What is wrong, with the value, and what to do about it, in full sentences. */
	readonly message: string;
}

/** `content/articles/x.md:4:10  section: "usa" is not in sections.yaml. Did you mean "us"?` */
export function formatProblem({ file, line, column, field, message }: Problem): string {
	return onOneLine(`${file}:${line}:${column}  ${field}: ${message}`);
}

/** What would break the line, drive the terminal or turn the text around is shown as its code. */
function onOneLine(text: string): string {
	return text.replace(
		/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
		(character) => `<${codeOf(character)}>`,
	);
}

/** Errors before warnings, then by file and place: the order in which an editor mends them. */
export function bySeverityAndPlace(a: Problem, b: Problem): number {
	if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

export function isError({ severity }: Problem): boolean {
	return severity === 'error';
}
