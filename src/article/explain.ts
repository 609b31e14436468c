import { z } from 'zod';
import { suggest } from './suggest.ts';

type Path = readonly PropertyKey[];

/** What is wrong with one field, before it is known on which line it stands. */
export interface Complaint {
	readonly path: Path;
	/** Whether the name of the field is at fault, rather than its value. */
	readonly aboutName: boolean;
	readonly message: string;
}

const examples: Readonly<Record<string, string>> = {
	headline: 'headline: "What happened, in one line"',
	section: 'section: world',
	published: 'published: 2025-11-04',
	alt: 'alt: what the picture shows',
};

/** Says each finding of the schema in the words of an editor, with the value and a remedy. */
export function explain(schema: z.ZodType, error: z.ZodError): Complaint[] {
	return error.issues.flatMap((issue): Complaint[] => {
		if (issue.code === 'unrecognized_keys') {
			const known = Object.keys(recordAt(schema, issue.path));
			return issue.keys.map((key) => ({
				path: [...issue.path, key],
				aboutName: true,
				message: `is not a field here. ${suggest(key, known)}`,
			}));
		}
		return [{ path: issue.path, aboutName: false, message: sayIssue(issue) }];
	});
}

function sayIssue(issue: z.core.$ZodIssue): string {
	const written = show(issue.input);
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? sayMissing(issue.path)
				: `${written} is ${kindOf(issue.input)} where ${inWords(issue.expected)} belongs. ${remedy(issue)}`;
		case 'invalid_value': {
			const known = issue.values.map(String);
			if (issue.input === undefined) return `is missing. Write one of ${known.join(', ')}.`;
			return `${written} is not one of ${known.join(', ')}. ${suggest(String(issue.input), known)}`;
		}
		case 'too_big':
			return `has more than ${String(issue.maximum)}: ${written}. Write ${String(issue.maximum)} at most.`;
		case 'too_small':
			return `has less than ${String(issue.minimum)}: ${written}. Write ${String(issue.minimum)} at least.`;
		default:
			return issue.message;
	}
}

function sayMissing(path: Path): string {
	const field = String(path.at(-1));
	return `is missing. Add it, for example ${examples[field] ?? `${field}: …`}.`;
}

function remedy({ expected, input }: z.core.$ZodIssueInvalidType): string {
	if (expected === 'string' && (input === null || typeof input !== 'object'))
		return input === null ? 'Write it, or take the field out.' : 'Put it in quotes.';
	if (expected === 'array') return 'Write it as a list: [one, two].';
	return 'Write it as the README shows.';
}

function kindOf(value: unknown): string {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a record' : inWords(typeof value);
}

function inWords(type: string): string {
	const words: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list',
		object: 'a record',
		record: 'a record',
	};
	return words[type] ?? type;
}

function show(value: unknown): string {
	const text = value === undefined ? 'nothing' : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The fields a schema knows at a path. JSON Schema is the library's own way to say them. */
function recordAt(schema: z.ZodType, path: Path): Record<string, unknown> {
	interface Shape {
		properties?: Record<string, Shape>;
		additionalProperties?: Shape;
		items?: Shape;
		anyOf?: Shape[];
	}
	let shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape | undefined;
	for (const step of path) {
		const record = shape?.anyOf?.find(({ properties }) => properties) ?? shape;
		shape =
			typeof step === 'number'
				? record?.items
				: (record?.properties?.[String(step)] ?? record?.additionalProperties);
	}
	return (shape?.anyOf?.find(({ properties }) => properties) ?? shape)?.properties ?? {};
}
