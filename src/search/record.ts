import { bylineText, joinNames } from '../article/byline.ts';
import type { Registries } from '../article/registries.ts';
import { plainInline } from '../body/press.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import type { Facet } from './facets.ts';
import { otherSpellings } from './other-spellings.ts';

/** An article as it is found: its own words and attribution, nothing of the lists around it. */
export interface SearchRecord {
	readonly url: string;
	readonly content: string;
	/** Under `also` the words in other spellings, where there are any: they are found and shown nowhere. */
	readonly meta: Readonly<Record<'title' | 'byline', string> & { also?: string }>;
	/** Pagefind finds words of `meta`, but not of filters: what is shown and never asked for stands here too. */
	readonly filters: Readonly<Record<Exclude<Facet, 'year'> | 'day' | 'lang', string[]>>;
	readonly sort: { readonly date: string };
}

export function recordOf(article: SetArticle, registries: Registries): SearchRecord {
	const { keyPoints = [], set, standfirst } = article;
	const lines = [...(standfirst === undefined ? [] : [standfirst]), ...keyPoints];
	const content = [...lines.map(plainInline), ...set.text.split('\n')].map(close).join('\n');
	const entry = entryOf(article, registries);
	const also = otherSpellings(`${entry.meta.title} ${entry.meta.byline} ${content}`, article.lang);
	return { ...entry, meta: also === '' ? entry.meta : { ...entry.meta, also }, content };
}

/** All that a record is made of, without reading the text. */
export function recordKey(article: SetArticle, registries: Registries): unknown[] {
	const { digest, keyPoints, standfirst } = article;
	return [entryOf(article, registries), digest, standfirst, keyPoints];
}

function entryOf(article: SetArticle, registries: Registries): Omit<SearchRecord, 'content'> {
	const { address, day, headline, lang, sources } = article;
	return {
		url: address,
		meta: { title: headline, byline: namesOf(article, registries) },
		filters: {
			section: [article.section.id],
			source: sources.map(({ id }) => id),
			type: [article.type],
			day: [day],
			lang: [lang],
		},
		sort: { date: article.since.toISOString() },
	};
}

/** A line without an end of its own would run into the next one: in a result they stand side by side. */
function close(line: string): string {
	return /\p{P}$/u.test(line) ? line : `${line} ·`;
}

/** Who wrote it, and who supplied it. */
function namesOf(article: SetArticle, { authors, site }: Registries): string {
	const { language } = site;
	const byline = bylineText(article, authors, '{names}', language);
	const names = article.sources.map(({ name }) => ({ text: name }));
	const supplied = joinNames(names, language).map(({ text }) => text);
	const lines = [byline, supplied.join('')].filter((line) => line !== '');
	return [...new Set(lines)].join(' · ');
}
