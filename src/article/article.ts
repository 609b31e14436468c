import type { ArticleType, FrontMatter, Image } from './front-matter.ts';
import { instantOf } from './moment.ts';
import type { Moment } from './moment.ts';
import type { NamedCorrection } from './name-corrections.ts';
import type { Author, Label, Source } from './registries.ts';

/** A picture of an article; its file is known to exist. */
export interface Picture extends Omit<Image, 'src'> {
	/** Path from the content folder. */
	readonly path: string;
}

/**
 * Whether readers see an article: `draft` and `embargoed` are nowhere in the output; `withdrawn` and
 * `expired` keep their address and lose their text.
 */
export type Standing = 'published' | 'draft' | 'embargoed' | 'withdrawn' | 'expired';

/** One story, believed: every field checked, every id replaced by what it stands for. */
export interface Article extends Pick<
	FrontMatter,
	| 'headline'
	| 'shortHeadline'
	| 'standfirst'
	| 'people'
	| 'places'
	| 'published'
	| 'updated'
	| 'statusReason'
	| 'expires'
	| 'byline'
	| 'sourceUrl'
	| 'dateline'
	| 'keyPoints'
	| 'licence'
	| 'readingTime'
	| 'history'
> {
	/** Year, month and slug, unique on the site: `2025/11/slug`. */
	readonly id: string;
	readonly slug: string;
	/** `/2025/11/slug/` */
	readonly address: string;
	/** The editor's file, for messages. */
	readonly file: string;
	/** Folder of that file, from the content folder; pictures lie there. */
	readonly folder: string;
	/** Day of publication on the newspaper's clock, `YYYY-MM-DD`. */
	readonly day: string;
	/** Instant of publication, for order alone. */
	readonly since: Date;
	readonly standing: Standing;
	readonly type: ArticleType;
	readonly section: Label;
	readonly topics: readonly Label[];
	readonly storyline?: Label | undefined;
	readonly authors: readonly Author[];
	readonly sources: readonly Source[];
	readonly image?: Picture | undefined;
	readonly corrections: readonly NamedCorrection[];
	/** Ids of articles an editor pins into the related list, or bans from every list. */
	readonly pinned: readonly string[];
	readonly banned: readonly string[];
	/** Id of the article of which this one is a translation. */
	readonly translationOf?: string | undefined;
	readonly lang: string;
	readonly indexable: boolean;
	readonly feed: 'full' | 'summary' | 'none';
	readonly aliases: readonly string[];
	/** Markdown, not yet safe. */
	readonly body: string;
	/** Line of the file on which the body begins, from 1. */
	readonly bodyLine: number;
}

/**
 * The last change that readers are told of: an update, a correction, else the publication. Of two on one
 * day the one with a time is later.
 */
export function lastChange(
	{ published, updated, corrections }: Pick<Article, 'published' | 'updated' | 'corrections'>,
	timeZone: string,
): Moment {
	const changes = [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
	return changes.reduce(
		(last, change) => (instantOf(change, timeZone) > instantOf(last, timeZone) ? change : last),
		published,
	);
}

/** Id of the story an article tells: a translation tells the same one. */
export function storyOf({ id, translationOf }: Pick<Article, 'id' | 'translationOf'>): string {
	return translationOf ?? id;
}

/** Newest first; articles of the same moment keep one order on every machine. */
export function newestFirst(a: Article, b: Article): number {
	return b.since.getTime() - a.since.getTime() || (a.id < b.id ? 1 : -1);
}

export function oldestFirst(a: Article, b: Article): number {
	return newestFirst(b, a);
}
