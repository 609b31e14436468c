import type { ArticleType } from '../article/front-matter.ts';
import type { Reason } from '../desk/lists.ts';

/** Every text of the interface that is not an editor's. A dictionary per language. */
export const en = {
	skip: 'Skip to content',
	sections: 'Sections',
	home: 'Front page',
	latest: 'Latest',
	more: (label: string): string => `More from ${label}`,
	minutes: (count: number): string => `${String(count)} min read`,
	articles: (count: number): string => (count === 1 ? '1 article' : `${String(count)} articles`),
	/** Words around the names of the authors. */
	by: 'By {names}',
	entries: (count: number): string => (count === 1 ? '1 entry' : `${String(count)} entries`),
	published: 'Published',
	updated: 'Updated',
	source: 'Source',
	original: 'Read the original',
	photo: 'Photo',
	filePhoto: 'File photo',
	keyPoints: 'Key points',
	related: 'Related',
	further: 'Further reading',
	next: 'What happened next',
	recommended: 'Recommended',
	explore: 'Explore',
	topics: 'Topics',
	topic: 'Topic',
	authors: 'Authors',
	author: 'Author',
	sources: 'Sources',
	storylines: 'Storylines',
	storyline: 'Storyline',
	storyPart: (part: number, of: number): string => `Part ${String(part)} of ${String(of)}`,
	archive: 'Archive',
	feeds: 'Feeds',
	about: 'About',
	licence: 'Licence',
	also: 'Also in',
	footnotes: 'Notes',
	backToText: 'Back to the text',
	table: 'Table',
	olderPage: (page: number): string => `Page ${String(page)}`,
	pages: 'Older articles',
	newest: 'Newest',
	corrections: 'Corrections',
	correction: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
	type: {
		news: 'News',
		analysis: 'Analysis',
		opinion: 'Opinion',
		feature: 'Feature',
		explainer: 'Explainer',
		interview: 'Interview',
		obituary: 'Obituary',
		brief: 'In brief',
		review: 'Review',
		sponsored: 'Sponsored',
	} satisfies Record<ArticleType, string>,
	sourceKind: {
		wire: 'News agency',
		partner: 'Partner',
		own: 'Our own reporting',
		'public-domain': 'Public domain',
	},
	draft: 'Draft: not published',
	embargoed: 'Under embargo: not published yet',
	withdrawn: 'This article has been withdrawn.',
	expired: 'This article is no longer available.',
	notFound: 'There is no page at this address',
	notFoundHelp: 'It may have been mistyped, or never have been ours. These pages are here:',
	feedsHelp:
		'A feed brings new articles into a news reader of your choice. Copy the address of the one you want into it.',
	wholePaper: 'The whole paper',
	moved: 'This article has moved',
	why: (reason: Reason): string => {
		switch (reason.kind) {
			case 'pinned':
				return 'Chosen by the editors';
			case 'earlier':
				return 'Earlier in this story';
			case 'later':
				return 'Later in this story';
			case 'person':
				return `Also about ${reason.name}`;
			case 'place':
				return `Also from ${reason.name}`;
			case 'topic':
				return `Same topic: ${reason.name}`;
			case 'words':
				return `Both speak of ${reason.terms.join(', ')}`;
		}
	},
};

export type Words = typeof en;
