import type { Lists } from '../desk/lists.ts';
import { digestOf } from '../digest.ts';
import { portraits, registries } from '../edition.ts';
import { once } from '../feed/once.ts';
import type { Published } from '../pictures/renditions.ts';
import type { GoneArticle, Listing, SetArticle } from '../newspaper/set-article.ts';

// A page is made again when its key is not the one of the last publication. So a key holds whatever the
// page prints beyond the settings of the site, its sections and policies, and the code: these are the
// same for all pages, and compared once.

/** What lists show of an article, and what its translations say of it. */
export const listingKey = once(
	({ picture, crops, ...article }: Listing & Partial<SetArticle>): string => {
		// Where a file lies is of this machine, and printed nowhere.
		const { file, set, digest, body, bodyLine, wordCount, lines, ...listing } = article;
		return digestOf(listing, [...lines], picture?.src, crops?.large.src, crops?.small.src);
	},
);

/** All that is shown of an article. */
export const articleKey = once((article: SetArticle): string => {
	const { digest, picture, wordCount } = article;
	return digestOf(listingKey(article), noticeKey(article), digest, wordCount, shownOf(picture));
});

/** What a page prints of a picture, without where its original and prints lie. */
export function shownOf(picture: Partial<Published> | undefined): unknown {
	const { original, renditions, ...shown } = picture ?? {};
	return shown;
}

/** What the notice of a withdrawn article shows, and what pages show of the corrections of any. */
export const noticeKey = once(({ lines, ...article }: GoneArticle): string => {
	const { address, headline, lang, authors, byline } = article;
	const { published, section, sources, sourceUrl, standing, statusReason, corrections } = article;
	// An editor's own byline names authors by their ids, and structured data shows their pictures.
	const named = byline?.includes('{') ? namesOfAuthors() : [];
	return digestOf(
		[address, headline, lang, published, section, sources, sourceUrl, standing, statusReason],
		[corrections, [...lines], named, authors.map(({ id = '' }) => portraits.get(id)?.src)],
	);
});

function namesOfAuthors(): unknown[] {
	return [...registries.authors.values()].map(({ id, name }) => [id, name]);
}

export function listsKey({ related, next, recommended, explore }: Lists<Listing>): unknown[] {
	return [related, next, recommended, explore].map((list) =>
		list.map(({ article, reason }) => [listingKey(article), reason]),
	);
}
