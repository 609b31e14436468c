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
	name: 'name: what readers call it',
	date: 'date: 2025-11-05',
	text: 'text: what was wrong, and what is right',
};

/** Holds data against a schema, and says each finding in the words of an editor, with a remedy. */
export function explain<T>(
	schema: z.ZodType<T>,
	data: unknown,
): { value: T } | { complaints: Complaint[] } {
	const result = schema.safeParse(data, { reportInput: true, error: listFields });
	if (result.success) return { value: result.data };
	return { complaints: withoutEchoes(result.error.issues).flatMap(complain) };
}

/** What is of the wrong type has the wrong length for that alone. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
	const mistyped = new Set(
		issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
	);
	return issues.filter(
		({ code, path }) => !code.startsWith('too_') || !mistyped.has(path.join('.')),
	);
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
	if (issue.input === null) return 'is empty. Write it, or take the field out.';
	const written = show(issue.input);
	switch (issue.code) {
		case 'invalid_type':
			return sayType(written, issue);
		case 'invalid_value':
			return `${written} is not known here. ${suggest(bare(written), issue.values.map(String))}`;
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

function sayType(written: string, { expected, input }: z.core.$ZodIssueInvalidType): string {
	const due = kinds[expected] ?? { name: expected, remedy: 'Correct it.' };
	const quoted = expected === 'string' && typeof input !== 'object';
	return `${written} is ${kindOf(input)} where ${due.name} belongs. ${quoted ? 'Put it in quotes.' : due.remedy}`;
}

function kindOf(value: unknown): string {
	const kind = Array.isArray(value) ? 'array' : typeof value;
	return kinds[kind]?.name ?? kind;
}

const record = { name: 'a record', remedy: 'Write its fields under it, one on a line.' };

/** Types as an editor speaks of them, and how a value of each is written. */
const kinds: Readonly<Partial<Record<string, { name: string; remedy: string }>>> = {
	string: { name: 'text', remedy: 'Write one text.' },
	number: { name: 'a number', remedy: 'Write it without quotes.' },
	int: { name: 'a whole number', remedy: 'Write it without quotes.' },
	boolean: { name: 'true or false', remedy: 'Write one of the two, without quotes.' },
	array: { name: 'a list', remedy: 'Write it as a list: [one, two].' },
	object: record,
	record,
};

function show(value: unknown): string {
	const text = typeof value === 'number' ? `${value}` : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function bare(written: string): string {
	return written.replace(/^"|"$/g, '');
}
