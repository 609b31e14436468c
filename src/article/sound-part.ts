import { frontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** Stand in for fields that an article must have; the date is before any other. */
const standIns = { headline: '…', section: '…', published: '1600-01-01' };

/**
 * The fields of a front matter that are sound each for itself, so that what is wrong between them is
 * said in the same run.
 * @param problems what the schema found
 */
export function soundPart(
	data: unknown,
	problems: readonly Problem[],
): { front: FrontMatter; faulty: ReadonlySet<string> } | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const faulty = new Set(problems.map(({ field }) => field.replace(/\..*/s, '')));
	const sound = Object.entries(data).filter(([name]) => !faulty.has(name));
	const { data: front } = frontMatter.safeParse({ ...standIns, ...Object.fromEntries(sound) });
	return front && { front, faulty };
}
