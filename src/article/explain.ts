import { z } from 'zod';
import { suggest } from './suggest.ts';

/** What is wrong with one field, before it is known on which line it stands. */
export interface Complaint {
	readonly path: readonly PropertyKey[];
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

/** Holds data against a schema, and says each finding in the words of an editor, with a remedy. */
export function explain<T>(
	schema: z.ZodType<T>,
	data: unknown,
): { value: T } | { complaints: Complaint[] } {
	const result = schema.safeParse(data, { reportInput: true, error: listFields });
	if (result.success) return { value: result.data };
	return { complaints: result.error.issues.flatMap(complain) };
}

/** The fields that a record knows: only the schema that complains can say them, and only here. */
const listFields: z.core.$ZodErrorMap = ({ code, inst }) =>
	code === 'unrecognized_keys' && inst instanceof z.ZodObject
		? Object.keys(inst.shape).join(' ')
		: undefined;

function complain(issue: z.core.$ZodIssue): Complaint[] {
	if (issue.code !== 'unrecognized_keys')
		return [{ path: issue.path, aboutName: false, message: say(issue) }];
	return issue.keys.map((key) => ({
		path: [...issue.path, key],
		aboutName: true,
		message: `is not a field here. ${suggest(key, issue.message.split(' '))}`,
	}));
}

function say(issue: z.core.$ZodIssue): string {
	if (issue.code === 'custom') return issue.message;
	if (issue.input === undefined) return sayMissing(issue);
	const written = show(issue.input);
	switch (issue.code) {
		case 'invalid_type':
			return `${written} is ${kindOf(issue.input)} where ${inWords(issue.expected)} belongs. ${remedy(issue)}`;
		case 'invalid_value':
			return `${written} is not one of ${issue.values.join(', ')}. ${suggest(bare(written), issue.values.map(String))}`;
		case 'too_big':
			return issue.origin === 'array'
				? `has more than ${issue.maximum} entries: ${written}. Take some out.`
				: `is ${written}, ${issue.maximum} at most. Write a smaller number.`;
		case 'too_small':
			return issue.origin === 'array'
				? `has fewer entries than ${issue.minimum}: ${written}. Add some, or take the field out.`
				: `is ${written}, ${issue.minimum} at least. Write a larger number.`;
		default:
			return `${written} does not belong here: ${issue.message}.`;
	}
}

function sayMissing(issue: z.core.$ZodIssue): string {
	const field = String(issue.path.at(-1));
	const choice = issue.code === 'invalid_value' ? issue.values.join(' or ') : '…';
	return `is missing. Add it, for example ${examples[field] ?? `${field}: ${choice}`}.`;
}

function remedy({ expected, input }: z.core.$ZodIssueInvalidType): string {
	if (input === null) return 'Write it, or take the field out.';
	if (expected === 'array') return 'Write it as a list: [one, two].';
	return expected === 'string' && typeof input !== 'object'
		? 'Put it in quotes.'
		: 'Write it as the README shows.';
}

function kindOf(value: unknown): string {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a record' : inWords(typeof value);
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a record',
	record: 'a record',
};

function inWords(type: string): string {
	return kinds[type] ?? type;
}

function show(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function bare(written: string): string {
	return written.replace(/^"|"$/g, '');
}
