import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { machineMoment } from '../../src/article/moment.ts';
import { plainInline } from '../../src/body/press.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import type { SetArticle } from '../../src/newspaper/set-article.ts';
import { directionOf } from '../../src/words/direction.ts';

/** What a program that takes a page apart found of it. */
interface Reading {
	readonly title: unknown;
	readonly byline: unknown;
	readonly published: unknown;
	readonly siteName: unknown;
	readonly lang: unknown;
	readonly dir?: unknown;
	/** Plain, white space folded. */
	readonly text: string;
	readonly html: string;
}

type Reader = (html: string, url: string) => Reading | Promise<Reading>;

/** The two programs on which reader views, archives and read-later services are built. */
export const readers: Readonly<Record<string, Reader>> = {
	Readability: (html) => {
		const found = new Readability(parseHTML(html).document).parse();
		return {
			title: found?.title,
			byline: found?.byline,
			published: found?.publishedTime,
			siteName: found?.siteName,
			lang: found?.lang,
			dir: found?.dir,
			text: fold(found?.textContent),
			html: found?.content ?? '',
		};
	},
	defuddle: async (html, url) => {
		const found = await Defuddle(parseHTML(html).document, url);
		return {
			title: found.title,
			byline: found.author,
			published: found.published,
			siteName: found.site,
			lang: found.language,
			text: fold(parseHTML(`<html><body>${found.content}</body></html>`).document.body.textContent),
			html: found.content,
		};
	},
};

/**
 * Characters below which Readability counts no paragraph (`_grabArticle`): of a text so short it keeps what
 * stands around, the account of the story, and that is where the source must be named.
 */
const shortestParagraph = 25;

/** What of an article a reading has lost, or has put into it; a name for each. */
export function findLosses(
	reading: Reading,
	article: SetArticle,
	{ registries: { site } }: Newspaper,
	html: string,
): string[] {
	const text = squeeze(reading.text);
	const told = parsePage(html);
	const namings = article.set.text.length < shortestParagraph ? told.accounts : told.sources;
	const lacks = (words: string | null | undefined): boolean =>
		words != null && !text.includes(squeeze(words));
	const facts: Readonly<Record<string, boolean>> = {
		title: fold(String(reading.title)) !== fold(article.headline),
		byline: namesOf(article, site.title).some((name) => !String(reading.byline).includes(name)),
		published: reading.published !== machineMoment(article.published, site.timeZone),
		'site name': reading.siteName !== site.title,
		language: reading.lang !== article.lang,
		direction: reading.dir !== undefined && reading.dir !== directionOf(article.lang),
		'source line': namings.length > 0 && namings.every(lacks),
		'line of source, original and licence': lacks(told.line),
		caption: lacks(article.image?.caption && plainInline(article.image.caption)),
		credit: lacks(article.image?.credit),
		correction: article.corrections.some((correction) => lacks(plainInline(correction.text))),
		'the words of other stories': told.others.some(
			(headline) => !squeeze(article.set.text).includes(squeeze(headline)) && !lacks(headline),
		),
	};
	return Object.entries(facts)
		.filter(([, isLost]) => isLost)
		.map(([name]) => name);
}

function namesOf({ authors, byline, sources }: SetArticle, paper: string): string[] {
	if (authors.length > 0) return authors.map(({ name }) => name);
	if (byline !== undefined) return [];
	return sources.length > 0 ? sources.map(({ name }) => name) : [paper];
}

/**
 * The line at the end of a text that says all of its source; all lines that name it, that at the head too; those of the
 * account of the story that do; and the headlines of the lists.
 */
function parsePage(
	html: string,
): Record<'sources' | 'accounts' | 'others', string[]> & { line: string | undefined } {
	const { document } = parseHTML(html);
	const textsOf = (selector: string): string[] =>
		[...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
	return {
		line: textsOf('.body > .source')[0],
		sources: textsOf('.h-entry .supplied, .body > .source'),
		accounts: textsOf('.h-entry details dd:has(a[href^="/sources/"])'),
		others: textsOf('[data-list] .headline'),
	};
}

function fold(text: string | null | undefined): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Without spaces, which readers put between and take from elements. */
function squeeze(text: string): string {
	return text.replace(/\s+/g, '');
}
