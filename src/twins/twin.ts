import { bylineText } from '../article/byline.ts';
import { machineMoment } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';
import { plainInline } from '../body/press.ts';
import { printContent } from '../feed/content.ts';
import type { Imprint } from '../feed/imprint.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { fill } from '../words/grammar.ts';

/** An article as it leaves in plain files: its attribution as data and in words, and its HTML with whole addresses. */
export interface Twin {
	/** Named as the content model names them, where it has them; a copy is no article file. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Headline, byline, dates, paper and address, a line each. */
	readonly head: readonly string[];
	readonly html: string;
}

export function makeTwin(article: SetArticle, imprint: Imprint): Twin {
	const { address, headline, published, updated } = article;
	const { authors, formatDay, origin, site, words } = imprint;
	const byline = bylineText(article, authors, words.by, words.language);
	const url = origin + address;
	return {
		fields: {
			headline,
			...fieldsOf(article, (moment) => machineMoment(moment, site.timeZone)),
			byline,
			publication: site.title,
			url,
		},
		head: [
			headline,
			byline,
			fill(words.published, { date: formatDay(published) }),
			updated === undefined ? '' : fill(words.updated, { date: formatDay(updated) }),
			`${site.title} ${url}`,
		].filter((line) => line !== ''),
		html: printContent(article, imprint),
	};
}

function fieldsOf(article: SetArticle, print: (moment: Moment) => string): Twin['fields'] {
	const { authors, corrections, image, sources, standfirst, topics, updated } = article;
	return {
		standfirst: standfirst && plainInline(standfirst),
		section: article.section.id,
		topics: topics.map(({ id }) => id),
		published: print(article.published),
		updated: updated && print(updated),
		authors: authors.map(({ name }) => name),
		source: sources.map(({ name }) => name),
		sourceUrl: article.sourceUrl,
		licence: article.licence,
		dateline: article.dateline,
		lang: article.lang,
		image: image && {
			alt: image.alt,
			caption: image.caption && plainInline(image.caption),
			credit: image.credit,
		},
		corrections: corrections.map(({ type, date, text }) => ({
			type,
			date: print(date),
			text: plainInline(text),
		})),
	};
}
