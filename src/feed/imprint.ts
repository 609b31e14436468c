import type { Moment } from '../article/moment.ts';
import type { Author, Site } from '../article/registries.ts';
import type { Words } from '../words/words.ts';

/** What the feeds of a newspaper know of it, and of the world. */
export interface Imprint {
	/** Origin without a final slash: `https://example.org`. */
	readonly origin: string;
	readonly site: Pick<Site, 'title' | 'tagline' | 'language' | 'timeZone'>;
	/** The authors' registry: an editor's own byline names people by their ids. */
	readonly authors: ReadonlyMap<string, Author>;
	readonly words: Pick<
		Words,
		| 'by'
		| 'correction'
		| 'corrections'
		| 'filePhoto'
		| 'keyPoints'
		| 'language'
		| 'licence'
		| 'marks'
		| 'original'
		| 'published'
		| 'source'
		| 'type'
		| 'updated'
	>;
	/** A day in words, on the newspaper's clock: "November 4, 2025". */
	readonly formatDay: (moment: Moment) => string;
	readonly directionOf: (language: string) => 'ltr' | 'rtl';
	/** Stories of one feed, at most. */
	readonly limit: number;
}

/** What feeds know besides. */
export interface FeedImprint extends Imprint {
	/** Bytes of the pictures that feeds name, by their addresses. */
	readonly weights: ReadonlyMap<string, number>;
}
