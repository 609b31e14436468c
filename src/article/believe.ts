import type { z } from 'zod';
import { explain } from './explain.ts';
import type { TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

/** Checks untrusted data against a schema, and says what is wrong where it stands. */
export function believe<T>(
	{ file, text }: TextFile,
	schema: z.ZodType<T>,
): { value?: T; problems: Problem[] } {
	const yaml = parseYaml(text, 1);
	return believeYaml(file, yaml, schema);
}

/** The same for YAML that was parsed before. */
export function believeYaml<T>(
	file: string,
	yaml: Yaml,
	schema: z.ZodType<T>,
): { value?: T; problems: Problem[] } {
	const problem = { severity: 'error', kind: 'schema', file } as const;
	if (yaml.problems.length > 0)
		return {
			problems: yaml.problems.map((found) => ({ ...problem, ...found, field: 'front matter' })),
		};
	const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	return {
		problems: explain(schema, result.error).map(({ path, aboutName, message }) => ({
			...problem,
			...(aboutName ? yaml.placeOfKey(path) : yaml.placeOf(path)),
			field: fieldName(path),
			message,
		})),
	};
}

function fieldName(path: readonly PropertyKey[]): string {
	const names = path.filter((step) => typeof step !== 'number').map(String);
	return names.length === 0 ? 'front matter' : names.join('.');
}
