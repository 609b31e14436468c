import { digestOf } from '../digest.ts';
import {
	gone,
	histories,
	imprint,
	listed,
	listsOf,
	partOf,
	printTwin,
	socialPictureOf,
	translationsOf,
} from '../edition.ts';
import { lately } from '../feed/once.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { makeTwin } from '../twins/twin.ts';
import { articleKey, listingKey, listsKey } from './_keys.ts';

interface Path<Props> {
	readonly params: Readonly<Record<'year' | 'month' | 'slug', string>>;
	readonly props: Props;
	readonly cacheKey: string;
}

/**
 * What stands around the text of an article. It is worked out for a key, and once more for the page: to hold it for
 * all articles would cost more.
 */
export function aroundOf(article: SetArticle) {
	return {
		lists: listsOf(article),
		translations: translationsOf(article),
		part: partOf(article),
		social: socialPictureOf(article),
		hasChanges: histories.has(article.id),
	};
}

/** The pages of all articles. */
export function articlePaths(): Path<{ readonly article: SetArticle }>[] {
	return listed.map((article) => {
		const { lists, translations, social, part, hasChanges } = aroundOf(article);
		const key = digestOf(
			articleKey(article),
			listsKey(lists),
			translations.map(listingKey),
			[social.address, social.alt],
			[part, hasChanges],
		);
		return pathOf(article, { article }, key);
	});
}

/** The plain copies of all articles: nothing stands around their text. */
export function twinPaths(): Path<{ readonly article: SetArticle }>[] {
	return listed.map((article) => pathOf(article, { article }, articleKey(article)));
}

/** The plain copies of an article. They are asked for one after the other, and are made of the same. */
export const printedTwin = lately((article: SetArticle) => printTwin(makeTwin(article, imprint)));

/** The pages of what was changed in articles. */
export function changesPaths() {
	return listed.flatMap((article) => {
		const history = histories.get(article.id);
		return history
			? pathOf(article, { article, history }, digestOf(listingKey(article), history))
			: [];
	});
}

/** The earlier addresses of articles: each leads on. */
export function aliasPaths() {
	return [...listed, ...gone].flatMap(({ aliases, address, headline, lang }) =>
		aliases.map((alias) => ({
			params: { alias: alias.slice(1, -1) },
			props: { address, headline, lang },
			cacheKey: digestOf(address, headline, lang),
		})),
	);
}

function pathOf<Props>({ id }: SetArticle, props: Props, cacheKey: string): Path<Props> {
	const [year = '', month = '', slug = ''] = id.split('/');
	return { params: { year, month, slug }, props, cacheKey };
}
