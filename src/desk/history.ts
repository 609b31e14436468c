import type { PublicVersion } from './public-versions.ts';
import { diffTexts } from './word-diff.ts';
import type { ChangedParagraph } from './word-diff.ts';
import { parts } from './wording.ts';
import type { Wording } from './wording.ts';

/** One change that readers could see, and since when. */
interface Revision {
	readonly since: Date;
	readonly changes: readonly Change[];
}

export interface Change {
	readonly part: keyof Wording;
	readonly paragraphs: readonly ChangedParagraph[];
}

/** What became of an article after its publication. */
export interface History {
	/** Newest first; never empty. */
	readonly revisions: readonly Revision[];
	/** When readers saw the first version. */
	readonly first: Date;
}

/**
 * What was changed from version to version, word by word; undefined when nothing was.
 * @param versions newest first
 */
export function historyOf(
	versions: readonly PublicVersion[],
	language: string,
): History | undefined {
	const first = versions.at(-1);
	const revisions = versions.flatMap(({ since, wording }, n) => {
		const before = versions[n + 1];
		const changes = before ? changesBetween(before.wording, wording, language) : [];
		return changes.length > 0 ? [{ since, changes }] : [];
	});
	return first && revisions.length > 0 ? { revisions, first: first.since } : undefined;
}

function changesBetween(before: Wording, after: Wording, language: string): Change[] {
	return parts.flatMap((part) => {
		const paragraphs = diffTexts(before[part], after[part], language);
		return paragraphs.length > 0 ? [{ part, paragraphs }] : [];
	});
}
