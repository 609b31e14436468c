import type { Article } from '../article/article.ts';
import type { SafeHtml } from '../body/press.ts';
import type { Body } from '../body/set-body.ts';
import type { Crops, Published } from '../pictures/renditions.ts';
import type { Lines } from './set-lines.ts';

/** An article whose body is set. */
export interface SetArticle extends Article {
	readonly set: Body;
	/** Names the text as it is set: another text, another digest. */
	readonly digest: string;
	/** Every line of inline Markdown in its fields, set. */
	readonly lines: Lines;
	readonly standfirstHtml?: SafeHtml | undefined;
	readonly wordCount: number;
	/** Minutes, the editor's or worked out. */
	readonly minutes: number;
	readonly picture?: Published | undefined;
	/** What cards show of the picture. */
	readonly crops?: Crops | undefined;
}

/**
 * An article as lists show it: without its text, so that no list can print what it must not depend on.
 */
export type Listing = Omit<SetArticle, 'set' | 'digest' | 'body' | 'bodyLine' | 'wordCount'>;

/** An article of which only the notice is left. */
export interface GoneArticle extends Article {
	readonly lines: Lines;
}
