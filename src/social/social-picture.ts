import { hash } from 'node:crypto';
import { bylineText } from '../article/byline.ts';
import { instantOf } from '../article/moment.ts';
import type { Registries } from '../article/registries.ts';
import { mayLeave } from '../feed/picture.ts';
import type { Point } from '../pictures/crop.ts';
import type { Original } from '../pictures/renditions.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { formatYear } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** What other sites show of an article, when someone shares its address. */
export interface SocialPicture {
	/** On the site; it may be cached for ever. */
	readonly address: string;
	readonly width: typeof width;
	readonly height: typeof height;
	readonly alt: string;
	readonly shows: Photo | Card;
}

/** The article's own picture, with the line that must stay with it. */
export interface Photo {
	readonly kind: 'photo';
	readonly original: Original;
	readonly focal?: Point | undefined;
	readonly line: string;
	/** Language of the article. */
	readonly lang: string;
}

/** The article in type. */
export interface Card {
	readonly kind: 'card';
	readonly paper: string;
	readonly section: string;
	readonly headline: string;
	/** Where it comes from, and the year. */
	readonly line: string;
	/** Language of the headline. */
	readonly lang: string;
	/** Language of all the rest. */
	readonly paperLang: string;
}

/** Pixels: the size that every site takes. */
export const width = 1200;
export const height = 630;

/** Pixels across: a smaller picture would be blurred. */
const leastWidth = 600;

/** Raised whenever the same article is to look otherwise: each then gets another address. */
const press = 1;

/** The edition that an article stands in. */
export interface Issue {
	readonly registries: Registries;
	readonly words: Words;
	readonly now: Date;
}

/** Which picture an article has: its own where that may leave our pages, else a card. */
export function planSocialPicture(article: SetArticle, issue: Issue): SocialPicture {
	const shows = photoOf(article, issue) ?? cardOf(article, issue);
	const format = shows.kind === 'photo' ? 'jpg' : 'png';
	return {
		address: `/pictures/social/${article.slug}.${digestOf(shows)}.${format}`,
		width,
		height,
		alt: shows.kind === 'photo' ? (article.image?.alt ?? article.headline) : article.headline,
		shows,
	};
}

function photoOf(
	{ image, picture, lang }: SetArticle,
	{ registries: { site }, now }: Issue,
): Photo | undefined {
	if (!image || !picture || !mayLeave(image) || picture.original.width < leastWidth)
		return undefined;
	const { credit, focal, rights } = image;
	if (rights?.expires && instantOf(rights.expires, site.timeZone) <= now) return undefined;
	const line = [credit, site.title].filter((part) => part !== undefined).join(' · ');
	return { kind: 'photo', original: picture.original, focal, line, lang };
}

function cardOf(article: SetArticle, { registries, words }: Issue): Card {
	const { site, authors } = registries;
	const { sources } = article;
	const named = sources.length > 0 ? { sources, authors: [], byline: undefined } : article;
	const from = bylineText(named, authors, words.by, words.language);
	return {
		kind: 'card',
		paper: site.title,
		section: article.section.label,
		headline: article.headline,
		line: `${from} · ${formatYear(article.day.slice(0, 4), words.language)}`,
		lang: article.lang,
		paperLang: site.language,
	};
}

/** Of all that is shown; the address of a picture's prints holds the digest of its bytes. */
function digestOf(shows: Photo | Card): string {
	const shown: unknown[] =
		shows.kind === 'photo'
			? [shows.original.base, shows.focal, shows.line, shows.lang]
			: Object.values(shows);
	return hash('sha256', JSON.stringify([press, ...shown]), 'hex').slice(0, 12);
}
