import { storyOf } from './article/article.ts';
import { isError } from './article/problem.ts';
import { ContentError } from './content-error.ts';
import { gatherCorrections } from './desk/corrections.ts';
import { gatherFronts, gatherYears } from './desk/fronts.ts';
import type { Front, FrontKind } from './desk/fronts.ts';
import { layFrontPage } from './desk/front-page.ts';
import { ListDesk } from './desk/lists.ts';
import type { Lists } from './desk/lists.ts';
import { illustratedIn } from './desk/illustrated.ts';
import type { Imprint } from './feed/imprint.ts';
import { once } from './feed/once.ts';
import { takeOver } from './handover.ts';
import { readHistories } from './history/histories.ts';
import { openNewspaper } from './newspaper/open-newspaper.ts';
import { relateArticles } from './newspaper/relate-articles.ts';
import type { SetArticle } from './newspaper/set-article.ts';
import { readSettings } from './settings.ts';
import { planSocialPicture } from './social/social-picture.ts';
import type { SocialPicture } from './social/social-picture.ts';
import { formatDay } from './words/dates.ts';
import { printTwin as printTwinHere } from './twins/print-twin.ts';
import { directionOf } from './words/direction.ts';
import { wordsFor } from './words/words-for.ts';

// Everything for one build, believed and arranged once. Pages ask here, and nowhere else.
const taken = takeOver();
// A build hands over what it read; whoever must read it here is a preview.
const settings = readSettings(process.env, taken === undefined);
const newspaper = taken?.newspaper ?? (await openNewspaper(settings));
if (newspaper.problems.some(isError)) throw new ContentError(newspaper.problems);
/** What was changed in an article since readers first saw it, by its id. */
export const { byId: histories } = taken?.histories ?? (await readHistories(settings, newspaper));

export const { registries, listed, gone, policies, portraits } = newspaper;
export const { site } = registries;
export const { now } = settings;
/** Origin without a final slash: `https://example.org`. */
export const { origin } = new URL(site.url);
export const words = wordsFor(site.language);
/** What feeds and plain copies say of the paper. */
export const imprint: Imprint = {
	origin,
	site,
	words,
	authors: registries.authors,
	formatDay: (moment) => formatDay(moment, words.language, site.timeZone),
	directionOf,
	limit: 50,
};
/** Prints a plain copy of an article: where a build is at work, beside the pages. */
export const printTwin = taken?.printTwin ?? printTwinHere;
/** What structured data says of the paper. */
export const press = { origin, site, policies, portraits, authors: registries.authors };
export const fronts = gatherFronts(registries, listed, gone);
export const years = gatherYears(listed);
export const frontPage = layFrontPage(listed, fronts);
export const corrections = gatherCorrections([...listed, ...gone], site.timeZone);

const illustrated = settings.preview ? listed : illustratedIn(frontPage, fronts);
/** What is published of the pictures: whole in articles, small in lists, large in the cards that show them so. */
export const renditions = [
	...newspaper.renditions,
	...listed.flatMap(({ crops }) => crops?.small.renditions ?? []),
	...illustrated.flatMap(({ crops }) => crops?.large.renditions ?? []),
];

/** What other sites show of an article. */
export const socialPictureOf = once((article: SetArticle): SocialPicture =>
	planSocialPicture(article, { registries, words, now }),
);

const desk = new ListDesk(listed, await relateArticles(listed, taken?.morgue), site);

export function listsOf(article: SetArticle): Lists<SetArticle> {
	return desk.listsOf(article, article.set.mentions, article.set.hasMiddle);
}

const told = Map.groupBy(listed, storyOf);

/** Other languages in which a story is told. */
export function translationsOf(article: SetArticle): SetArticle[] {
	return (told.get(storyOf(article)) ?? []).filter((other) => other !== article);
}

const frontsByName = new Map(fronts.map((front) => [`${front.kind} ${front.id}`, front]));

export function frontOf(kind: FrontKind, id: string): Front<SetArticle> | undefined {
	return frontsByName.get(`${kind} ${id}`);
}

/** The place of an article in its storyline, from 1; undefined outside one, and in one of a single part. */
export function partOf({ id, storyline }: SetArticle): { number: number; of: number } | undefined {
	const parts = (storyline && frontOf('storyline', storyline.id)?.articles) ?? [];
	const place = parts.findIndex((part) => part.id === id);
	return parts.length < 2 || place < 0
		? undefined
		: { number: parts.length - place, of: parts.length };
}
