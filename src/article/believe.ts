import type { z } from 'zod';
import { findDecoded } from './character-references.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import type { Yaml } from './yaml.ts';

/** What untrusted data turned out to be, or all that is wrong with it. */
export interface Belief<T> {
	readonly value?: T | undefined;
	readonly problems: Problem[];
}

/** Checks what a file says against a schema, and says what is wrong where it stands. */
export function believe<T>(file: string, yaml: Yaml, schema: z.ZodType<T>): Belief<T> {
	const problem = { severity: 'error', kind: 'schema', file } as const;
	const whole = file.endsWith('.yaml') ? 'file' : 'front matter';
	if (yaml.problems.length > 0)
		return { problems: yaml.problems.map((found) => ({ ...problem, ...found, field: whole })) };
	const explained = explain(schema, yaml.data ?? {});
	if ('value' in explained)
		return { value: explained.value, problems: warnOfDecoded(file, yaml, explained.value) };
	return {
		problems: explained.complaints.map(({ path, aboutName, message }) => ({
			...problem,
			...(aboutName ? yaml.placeOfKey(path) : yaml.placeOf(path)),
			field: fieldName(path) || whole,
			message,
		})),
	};
}

function warnOfDecoded(file: string, yaml: Yaml, value: unknown): Problem[] {
	return findDecoded(yaml.data, value).map(({ path, reference, character }) => ({
		severity: 'warning',
		kind: 'character-reference',
		file,
		...yaml.placeOf(path),
		field: fieldName(path),
		message: `writes ${quote(reference)} as HTML does. Readers get ${quote(character)}: write that.`,
	}));
}

/** `image.alt`; a name that is a text in itself is quoted and cut. */
function fieldName(path: readonly PropertyKey[]): string {
	const names = path.filter((step) => typeof step !== 'number').map(String);
	return names.map((name) => (/^[\w-]{1,60}$/.test(name) ? name : quote(name))).join('.');
}
