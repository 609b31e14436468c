import type { ArticleType, Correction } from '../article/front-matter.ts';
import type { Source } from '../article/registries.ts';
import type { Reason } from '../desk/lists.ts';

/** How many there are, by plural category: `{n}` stands for the number. Missing ones are as `other`. */
export type Counted = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
	readonly other: string;
};

/**
 * Every text of the interface that is not an editor's, in one language, as plain data. A name in braces
 * stands for what is put there.
 */
export interface Dictionary {
	/** The first link of a page, which leads past its head. */
	readonly skip: string;
	readonly sections: string;
	readonly home: string;
	/** The newest articles of the paper. */
	readonly latest: string;
	/** Time it takes to read. */
	readonly minutes: Counted;
	readonly articles: Counted;
	/** Words around the names of the authors: `By {names}`. The names alone where that is the custom. */
	readonly by: string;
	/** How many corrections, clarifications and updates. */
	readonly entries: Counted;
	/** `Published {date}` */
	readonly published: string;
	/** `Updated {date}` */
	readonly updated: string;
	/** Who supplied a text. */
	readonly source: string;
	/** The link to a text where it first stood. */
	readonly original: string;
	/** A picture from the archive, of another day than the story. */
	readonly filePhoto: string;
	readonly keyPoints: string;
	readonly related: string;
	/** All lists beside an article together. */
	readonly further: string;
	/** How a story went on. */
	readonly next: string;
	readonly recommended: string;
	/** A list that leads away from the story. */
	readonly explore: string;
	readonly topics: string;
	readonly topic: string;
	readonly authors: string;
	readonly author: string;
	readonly sources: string;
	/** Articles that tell one story over time. */
	readonly storylines: string;
	readonly storyline: string;
	/** `Part {part} of {of}` */
	readonly storyPart: string;
	readonly archive: string;
	readonly feeds: string;
	readonly about: string;
	readonly licence: string;
	/** Other languages in which a story is told: `Also in {names}`. */
	readonly also: string;
	readonly footnotes: string;
	/** The link from a note to its place. */
	readonly backToText: string;
	/** Name of a table that has none, for a reader who hears it. */
	readonly table: string;
	/** A numbered page of a long list; 1 is the oldest: `Page {page}`. */
	readonly olderPage: string;
	/** All numbered pages together. */
	readonly pages: string;
	/** The page of a long list before the numbered ones. */
	readonly newest: string;
	readonly corrections: string;
	readonly correction: Readonly<Record<Correction['type'], string>>;
	readonly changes: ChangeWords;
	readonly type: Readonly<Record<ArticleType, string>>;
	readonly sourceKind: Readonly<Record<Source['kind'], string>>;
	readonly draft: string;
	readonly embargoed: string;
	readonly withdrawn: string;
	/** Told of an article that the paper may no longer show. */
	readonly expired: string;
	readonly notFound: string;
	/** Stands before a list of pages. */
	readonly notFoundHelp: string;
	readonly feedsHelp: string;
	readonly wholePaper: string;
	/** Stands before a headline that leads to the new address. */
	readonly moved: string;
	readonly share: string;
	/** What the button to share says when there was nothing but the clipboard. */
	readonly copied: string;
	/** Warns of old news; `{age}` is "2 years" or "5 months". */
	readonly olderThan: string;
	/** What a reader may ask of the origin of a story. */
	readonly aboutStory: {
		readonly title: string;
		/** Label of the kind of work. */
		readonly type: string;
		readonly published: string;
		readonly updated: string;
		/** Label of the credit of a picture. */
		readonly picture: string;
		/** Why a text that somebody else supplied has no author. */
		readonly noByline: string;
		/** Why a text of the paper's own has none. */
		readonly ours: string;
	};
	readonly reader: ReaderWords;
	readonly search: SearchWords;
	/** Why an article is in a list, by the kind of the reason; `{what}` stands for what is shared. */
	readonly why: Readonly<Record<Reason['kind'], string>>;
}

/** Of the page that shows what was changed in an article. */
interface ChangeWords {
	readonly title: string;
	readonly help: string;
	/** Stands before words that came or went, for who hears them. */
	readonly added: string;
	readonly removed: string;
	/** Stands after them. */
	readonly end: string;
	/** The version that readers saw first. */
	readonly first: string;
}

/** What a reader can choose for comfort. */
interface ReaderWords {
	readonly title: string;
	readonly theme: string;
	/** Colours as the device has them. */
	readonly auto: string;
	readonly light: string;
	readonly sepia: string;
	readonly dark: string;
	/** Of the text. */
	readonly size: string;
	readonly small: string;
	readonly large: string;
	readonly largest: string;
	/** Width of the lines. */
	readonly measure: string;
	readonly narrow: string;
	readonly wide: string;
	/** The usual size, and the usual width. */
	readonly normal: string;
}

/** Of the page on which articles are searched. */
export interface SearchWords {
	/** Name of the page, and of the link to it. */
	readonly title: string;
	/** What the button does. */
	readonly submit: string;
	/** Name of the field for the words that are searched. */
	readonly field: string;
	readonly section: string;
	readonly year: string;
	readonly order: string;
	/** Choices that narrow nothing. */
	readonly everySection: string;
	readonly everySource: string;
	readonly everyType: string;
	readonly everyYear: string;
	/** The newest years of a long archive: `Since {year}`. */
	readonly since: string;
	/** The order that begins with what is most about the words. */
	readonly relevance: string;
	/** The order by date. */
	readonly newest: string;
	readonly results: Counted;
	readonly none: string;
	/** Said while the index is loaded. */
	readonly busy: string;
	readonly failed: string;
	readonly more: string;
	/** Leads beyond the newest years, to the oldest one: `Search all years, back to {year}`. */
	readonly older: string;
	/** Stands before a list of pages where no script runs. */
	readonly plain: string;
}
