import type { NewsArticle } from 'schema-dts';
import { z } from 'zod';

const words = z.string().min(1);
/** ISO 8601: a day, or a time with its offset. */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const named = z.looseObject({ '@type': z.string(), name: words, url: z.url().optional() });

/**
 * What search engines and readers require of a news article. Its type is one word: readers ignore all of
 * one that has several (Mozilla Readability).
 */
const sound = z.looseObject({
	'@type': z.string(),
	url: z.url(),
	headline: words,
	author: z.array(named).min(1),
	publisher: named,
	datePublished: moment,
	dateModified: moment,
	expires: moment.optional(),
	correction: z.array(z.looseObject({ text: words, datePublished: moment })),
	inLanguage: words,
	wordCount: z.int().nonnegative(),
});

/**
 * The structured data of an article, when nothing is missing from it. Types cannot see an empty name or a
 * date that is none, so every build looks.
 * @param url of its page, for the error
 * @throws Error that names the article and its faults
 */
export function soundArticle(article: NewsArticle, url: string): NewsArticle {
	const { error } = sound.safeParse(article);
	if (!error) return article;
	throw new Error(
		`The structured data of ${url} would mislead machines:\n${z.prettifyError(error)}`,
	);
}
