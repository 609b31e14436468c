import { relate } from './desk/relations.ts';
import type { Relations } from './desk/relations.ts';
import { termsOf } from './desk/terms.ts';
import type { Terms } from './desk/terms.ts';
import { digestOf } from './digest.ts';
import type { Morgue } from './morgue/morgue.ts';
import type { SetArticle } from './set-bodies.ts';

/**
 * Relates all articles, or finds that an earlier build related the same ones.
 * @param listed newest first
 */
export function relateArticles(
	listed: readonly SetArticle[],
	morgue: Morgue | undefined,
): readonly Relations[] {
	const profiles = listed.map((article) => ({ article, key: keyOf(article) }));
	const key = digestOf(profiles.map(({ article: { lang, since }, key }) => [lang, since, key]));
	const kept = morgue?.find('relations', key);
	if (kept) return kept.heavy() as Relations[];
	const relations = relate(
		profiles.map(({ article, key }) => ({
			lang: article.lang,
			since: article.since,
			terms: () => findTerms(article, key, morgue),
		})),
	);
	morgue?.keep('relations', key, undefined, relations);
	return relations;
}

/** All that the terms of an article are found in. */
function keyOf({ digest, headline, standfirst, ...article }: SetArticle): string {
	return digestOf(digest, headline, standfirst, namesOf(article));
}

function findTerms(article: SetArticle, key: string, morgue: Morgue | undefined): Terms {
	const name = `terms ${article.file}`;
	const kept = morgue?.find(name, key);
	if (kept) return kept.heavy() as Terms;
	const { headline, standfirst = '', set } = article;
	const terms = termsOf({ headline, standfirst, text: set.text, names: namesOf(article) });
	morgue?.keep(name, key, undefined, terms);
	return terms;
}

function namesOf({
	topics,
	people,
	places,
}: Pick<SetArticle, 'topics' | 'people' | 'places'>): string[] {
	return [...topics.map(({ label }) => label), ...people, ...places];
}
