import type { FrontMatter } from '../article/front-matter.ts';
import { splitManuscript } from '../article/manuscript.ts';
import type { TextFile } from '../article/manuscript.ts';
import type { Place, Problem } from '../article/problem.ts';
import { standingOf } from '../article/standing.ts';
import { readVersion } from './wording.ts';
import type { Naming } from './wording.ts';

/** The parts of an article that are not changed without a word, and what editors call them. */
const parts = { headline: 'headline', standfirst: 'standfirst', text: 'body' } as const;
type Part = keyof typeof parts;

/** Fields with which an editor says that there was a change. */
const tellers = ['updated', 'corrections', 'minorEdit'] as const satisfies (keyof FrontMatter)[];

/** On which clock, and at what instant, an article counts as published. */
export interface Clock {
	readonly now: Date;
	readonly timeZone: string;
}

/** Warns of words that were changed after readers had seen them, when no field says so. */
export function findSilentEdit(
	before: TextFile,
	after: TextFile,
	naming: Naming,
	{ now, timeZone }: Clock,
): Problem | undefined {
	const [old, current] = [readVersion(before, naming), readVersion(after, naming)];
	if (!old || !current) return undefined;
	const wasOut = [old, current].every(
		({ front }) => standingOf(front, now, timeZone) === 'published',
	);
	if (!wasOut || tellers.some((field) => isTold(field, old.front, current.front))) return undefined;
	const changed = (Object.keys(parts) as Part[]).filter(
		(part) => old.wording[part] !== current.wording[part],
	);
	const [first, ...others] = changed;
	if (first === undefined) return undefined;
	const also =
		others.length > 0 ? `, with the ${others.map((part) => parts[part]).join(' and the ')},` : '';
	return {
		severity: 'warning',
		kind: 'silent-edit',
		file: after.file,
		...placeOf(first, before, after),
		field: parts[first],
		message: `was changed${also} since the last commit on the default branch, and readers are not told. Set updated, add an entry to corrections, or, when the change is not worth telling, set minorEdit to its date.`,
	};
}

/** A field tells of a change when it is new or another than it was. */
function isTold(field: (typeof tellers)[number], old: FrontMatter, current: FrontMatter): boolean {
	const [before, after] = [old[field] ?? [], current[field] ?? []].map((value) =>
		JSON.stringify(value),
	);
	return after !== '[]' && before !== after;
}

function placeOf(part: Part, before: TextFile, after: TextFile): Place {
	const { front, body, bodyLine } = splitManuscript(after);
	if (part !== 'text') return front.placeOf([part]);
	const old = splitManuscript(before).body.split('\n');
	const different = body.split('\n').findIndex((line, n) => line !== old[n]);
	return { line: bodyLine + Math.max(0, different), column: 1 };
}
