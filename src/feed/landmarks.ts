import { lastChange } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import { instantOf } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';
import { pageAddress } from '../desk/fronts.ts';
import type { Front, Year } from '../desk/fronts.ts';
import type { Landmark } from './sitemap.ts';

export function articleLandmarks(articles: readonly Article[]): Landmark[] {
	return articles.map((article) => ({ address: article.address, changed: lastChange(article) }));
}

/**
 * All list pages: the front page, the fronts with their numbered pages, the archive by year and month.
 * A section in which nothing stands yet is nothing to be found.
 * @param newest all articles of the site
 */
export function frontLandmarks(
	newest: readonly Article[],
	fronts: readonly Front[],
	years: readonly Year[],
	timeZone: string,
): Landmark[] {
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

/** The latest of all changes; undefined where there are no articles. */
export function newestChange(articles: readonly Article[], timeZone: string): Moment | undefined {
	let newest: { at: Date; change: Moment } | undefined;
	for (const article of articles) {
		const { since, updated } = article;
		const at = updated ? instantOf(updated, timeZone) : since;
		if (!newest || at > newest.at) newest = { at, change: lastChange(article) };
	}
	return newest?.change;
}
