import { z } from 'zod';
import { id, line, markdownLine, moment, oneOrMore, sitePath, slug, webAddress } from './fields.ts';
import { language } from './language.ts';

/** The kinds of work (IPTC genre). The reader is told every one but news. */
const articleTypes = [
	'news',
	'analysis',
	'opinion',
	'feature',
	'explainer',
	'interview',
	'obituary',
	'brief',
	'review',
	'sponsored',
] as const;

export type ArticleType = (typeof articleTypes)[number];

/** How much of a story a feed may carry. */
export const feedPolicies = ['full', 'summary', 'none'] as const;

const image = z.strictObject({
	src: line(500),
	alt: line(500),
	caption: markdownLine(600).optional(),
	credit: line(200).optional(),
	kind: z.enum(['photo', 'illustration', 'graphic', 'screengrab', 'file']).default('photo'),
	/** The point that a crop keeps, from the top left: 0 to 1 across, 0 to 1 down. */
	focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
	rights: z
		.strictObject({
			licence: line(200).optional(),
			distribute: z.boolean().default(true),
			expires: moment.optional(),
		})
		.optional(),
});

const correction = z.strictObject({
	date: moment,
	type: z.enum(['correction', 'clarification', 'update']),
	text: markdownLine(600),
	placement: z.enum(['top', 'end']).default('end'),
});

/** The front matter of an article, as an editor writes it. */
export const frontMatter = z.strictObject({
	headline: line(150),
	shortHeadline: line(65).optional(),
	standfirst: markdownLine(300).optional(),
	section: id,
	topics: z.array(id).max(8).default([]),
	people: z.array(line(100)).max(12).default([]),
	places: z.array(line(100)).max(12).default([]),
	type: z.enum(articleTypes).default('news'),
	published: moment,
	updated: moment.optional(),
	/** When the text was last changed in a way that is not worth telling. */
	minorEdit: moment.optional(),
	status: z.enum(['draft', 'published', 'withdrawn']).default('published'),
	/** Why an article was withdrawn, for its readers. */
	statusReason: markdownLine(300).optional(),
	expires: moment.optional(),
	authors: oneOrMore(line(100)).optional(),
	byline: line(300).optional(),
	source: oneOrMore(id).optional(),
	sourceUrl: webAddress.optional(),
	dateline: line(60).optional(),
	image: image.optional(),
	related: z.array(id).max(6).default([]),
	unrelated: z.array(id).max(50).default([]),
	storyline: id.optional(),
	keyPoints: z.array(markdownLine(200)).min(2).max(5).optional(),
	corrections: z.array(correction).max(50).default([]),
	lang: language.optional(),
	translationOf: id.optional(),
	licence: line(200).optional(),
	indexable: z.boolean().optional(),
	feed: z.enum(feedPolicies).optional(),
	readingTime: z.int().min(1).max(600).optional(),
	slug: slug.optional(),
	aliases: z.array(sitePath).max(50).default([]),
	/** Whether readers may see what was changed. */
	history: z.boolean().default(true),
	ednote: z.string().optional(),
});

export type FrontMatter = z.output<typeof frontMatter>;
export type Image = z.output<typeof image>;
export type Correction = z.output<typeof correction>;
