import { lastChange } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import { instantOf } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';
import type { Corrected } from '../desk/corrections.ts';
import { pageAddress } from '../desk/fronts.ts';
import type { Front, FrontKind, Year } from '../desk/fronts.ts';
import type { Landmark } from './sitemap.ts';

/** All that stands on the site, as its sitemaps list it; each list newest first. */
export interface Grounds {
	readonly newest: readonly Article[];
	readonly fronts: readonly Front[];
	readonly years: readonly Year[];
	readonly corrections: readonly Corrected[];
	readonly timeZone: string;
}

export function articleLandmarks(articles: readonly Article[], timeZone: string): Landmark[] {
	return articles.map((article) => ({
		address: article.address,
		changed: lastChange(article, timeZone),
	}));
}

/**
 * All list pages: the front page, the fronts with their numbered pages, the archive by year and month.
 * A section in which nothing stands yet is nothing to be found.
 */
export function frontLandmarks({ newest, fronts, years, timeZone }: Grounds): Landmark[] {
	const landmark = (address: string, articles: readonly Article[]): Landmark => ({
		address,
		changed: newestChange(articles, timeZone),
	});
	return [
		landmark('/', newest),
		...fronts
			.filter(({ articles }) => articles.length > 0)
			.flatMap((front) => [
				landmark(front.address, front.paging.front),
				...front.paging.older.map((page, n) => landmark(pageAddress(front, n + 1), page)),
			]),
		...years.flatMap(({ address, months }) => [
			landmark(
				address,
				months.flatMap(({ articles }) => articles),
			),
			...months.map((month) => landmark(month.address, month.articles)),
		]),
	];
}

/** The pages that every site has, and the directories in which something stands. */
export function standingLandmarks({
	newest,
	fronts,
	corrections: [last],
	timeZone,
}: Grounds): Landmark[] {
	const changed = newestChange(newest, timeZone);
	return [
		{ address: '/about/' },
		{ address: '/feeds/' },
		{ address: '/archive/', changed },
		{ address: '/corrections/', changed: last?.correction.date },
		...directories
			.filter((kind) => fronts.some((front) => front.kind === kind && front.articles.length > 0))
			.map((kind) => ({ address: `/${kind}s/`, changed })),
	];
}

const directories = ['topic', 'author', 'source', 'storyline'] as const satisfies FrontKind[];

/** The latest of all changes; undefined where there are no articles. */
export function newestChange(articles: readonly Article[], timeZone: string): Moment | undefined {
	let newest: { at: Date; change: Moment } | undefined;
	for (const article of articles) {
		const change = lastChange(article, timeZone);
		const at = instantOf(change, timeZone);
		if (!newest || at > newest.at) newest = { at, change };
	}
	return newest?.change;
}
