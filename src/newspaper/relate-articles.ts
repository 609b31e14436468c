import { setImmediate } from 'node:timers/promises';
import type { Text } from '../relations/lexica.ts';
import { relateEach } from '../relations/relate.ts';
import type { Knowledge, Findings } from '../relations/relate.ts';
import { Relations } from '../relations/relations.ts';
import type { KeptRelations } from '../relations/relations.ts';
import { termsOf } from '../relations/terms.ts';
import type { Terms } from '../relations/terms.ts';
import { digestOf } from '../digest.ts';
import type { Morgue } from '../morgue/morgue.ts';
import type { SetArticle } from './set-article.ts';

/** What is small of what is kept. */
interface Light {
	/** What each article was related by, oldest first. */
	readonly keys: readonly string[];
}

/** Articles that are related before other work has its turn. */
const turn = 32;

/**
 * Relates all articles, or those that come after the oldest change: what was found for older ones holds.
 * @param listed newest first
 */
export async function relateArticles(
	listed: readonly SetArticle[],
	morgue: Morgue | undefined,
): Promise<Relations> {
	const profiles = listed.map((article) => ({ article, key: keyOf(article) }));
	const texts = profiles.map(({ article, key }) => ({
		lang: article.lang,
		since: article.since,
		terms: () => findTerms(article, key, morgue),
	}));
	if (!morgue) return (await inTurns(relateEach(texts))).relations;
	// What is not asked for is forgotten, and an edit of an old article needs the terms of all after it.
	for (const { article, key } of profiles) morgue.find(termsName(article), key);
	const keys = profiles
		.map(({ article: { lang, since }, key }) => `${lang} ${since.getTime()} ${key}`)
		.toReversed();
	return relateOn(texts, keys, morgue);
}

async function relateOn(
	newest: readonly Text[],
	keys: readonly string[],
	morgue: Morgue,
): Promise<Relations> {
	// They are kept with the keys of their articles, so one name serves for all states of an archive.
	const [found, rest] = ['relations', 'knowledge'].map((name) => morgue.find(name, name));
	const { keys: before } = (found?.light ?? { keys: [] }) as Light;
	const same = sameIn(before, keys);
	const relations = found?.heavy() as KeptRelations | undefined;
	if (relations && same === keys.length && same === before.length)
		return new Relations(same, relations, same);
	const knowledge = rest?.heavy() as Omit<Knowledge, 'relations'> | undefined;
	const earlier = relations && knowledge ? { ...knowledge, relations } : undefined;
	const now = await inTurns(relateEach(newest, earlier, same));
	const { relations: pairs, ...learnt } = now.knowledge();
	morgue.keep('relations', 'relations', { keys } satisfies Light, pairs);
	morgue.keep('knowledge', 'knowledge', undefined, learnt);
	return now.relations;
}

async function inTurns(articles: ReturnType<typeof relateEach>): Promise<Findings> {
	for (let n = 1; ; n++) {
		const { done, value } = articles.next();
		if (done) return value;
		if (n % turn === 0) await setImmediate();
	}
}

/** How many of the first are the same. */
function sameIn(before: readonly string[], now: readonly string[]): number {
	const other = now.findIndex((key, n) => key !== before[n]);
	return other < 0 ? now.length : other;
}

/** All that the terms of an article are found in. */
function keyOf({ digest, headline, standfirst, ...article }: SetArticle): string {
	return digestOf(digest, headline, standfirst, namesOf(article));
}

function findTerms(article: SetArticle, key: string, morgue: Morgue | undefined): Terms {
	const name = termsName(article);
	const kept = morgue?.find(name, key);
	const found = kept?.heavy() as Terms | undefined;
	if (found) return found;
	const { headline, standfirst = '', set } = article;
	const terms = termsOf({ headline, standfirst, text: set.text, names: namesOf(article) });
	morgue?.keep(name, key, undefined, terms);
	return terms;
}

function termsName({ file }: SetArticle): string {
	return `terms ${file}`;
}

function namesOf({
	topics,
	people,
	places,
}: Pick<SetArticle, 'topics' | 'people' | 'places'>): string[] {
	return [...topics.map(({ label }) => label), ...people, ...places];
}
