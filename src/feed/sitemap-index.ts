import type { Article } from '../article/article.ts';
import type { Month, Year } from '../desk/fronts.ts';
import { newestChange } from './landmarks.ts';
import { recentNews } from './news-sitemap.ts';
import type { Landmark } from './sitemap.ts';

/** Every sitemap: of the lists, of the news, and of each month in which something may be found. */
export function sitemapLandmarks(
	newest: readonly Article[],
	years: readonly Year[],
	now: Date,
	timeZone: string,
): Landmark[] {
	return [
		{ address: '/sitemap-fronts.xml', changed: newestChange(newest, timeZone) },
		{ address: '/news-sitemap.xml', changed: newestChange(recentNews(newest, now), timeZone) },
		...indexedMonths(years).map(({ id, articles }) => ({
			address: `/sitemap-${id}.xml`,
			changed: newestChange(articles, timeZone),
		})),
	];
}

/** The months that have a sitemap, with the articles that may be found. */
export function indexedMonths(years: readonly Year[]): Month[] {
	return years
		.flatMap(({ months }) => months)
		.map((month) => ({ ...month, articles: month.articles.filter(({ indexable }) => indexable) }))
		.filter(({ articles }) => articles.length > 0);
}
