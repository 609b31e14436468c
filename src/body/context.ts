/** A story as a card shows it. */
export interface StoryLink {
	readonly id: string;
	readonly address: string;
	readonly headline: string;
	readonly lang: string;
	readonly source?: string | undefined;
}

/** A picture file in the sizes in which it is published. */
export interface PictureFile {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Address of the largest published size. */
	readonly src: string;
	readonly srcset: string;
	/** The same sizes in AVIF, for browsers that know it. */
	readonly avif: string;
}

/** What one of our own addresses leads to: a page, nothing at all, or an article that is not out yet. */
export type Destination =
	{ readonly kind: 'page'; readonly address: string } | { readonly kind: 'dead' | 'unpublished' };

/** All that a body may ask about the rest of the newspaper. */
export interface BodyContext {
	readonly lang: string;
	/** Direction in which that language is written. */
	readonly direction: 'ltr' | 'rtl';
	/** Attributes of our own words in the text, where it is in another language. */
	readonly ours: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
	/** Address of the page on which the text stands. */
	readonly address: string;
	/** Whether a picture stands above the text: else one that opens it is the first of the page. */
	readonly pictured: boolean;
	/** Origin of the site without a final slash: `https://example.org`. */
	readonly origin: string;
	readonly words: {
		readonly footnotes: string;
		readonly backToText: string;
		readonly related: string;
		readonly table: string;
	};
	/** What a path on the site, or a path to an editor's `.md` file, leads to. */
	readonly follow: (path: string) => Destination;
	/** The id on another of our pages that a fragment means; undefined when that page has no such place. */
	readonly place: (address: string, fragment: string) => string | undefined;
	/** The published story of an id; undefined while it is not out; the complaint when there is none. */
	readonly story: (id: string) => StoryLink | undefined | { readonly complaint: string };
	/** The id of the article that has a title; undefined when none has. */
	readonly titled: (title: string) => string | undefined;
	/** A picture by the path an editor wrote, or the complaint about it. */
	readonly picture: (src: string) => PictureFile | { readonly complaint: string };
}

/** Adds a problem at a line of the body. */
export type BodyReport = (
	severity: 'error' | 'warning',
	kind: string,
	/** Line of the body, from 1. */
	line: number,
	message: string,
) => void;
