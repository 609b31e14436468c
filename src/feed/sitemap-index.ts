import type { Article } from '../article/article.ts';
import type { Month, Year } from '../desk/fronts.ts';
import { articleLandmarks, frontLandmarks, newestChange, standingLandmarks } from './landmarks.ts';
import type { Grounds } from './landmarks.ts';
import { recentNews } from './news-sitemap.ts';
import type { Landmark } from './sitemap.ts';

/** One sitemap of pages. */
export interface Sitemap extends Landmark {
	readonly pages: readonly Landmark[];
}

/** What the protocol lets one sitemap hold. */
const most = 50_000;

/** The sitemaps of the standing pages, of the lists, and of each month in which something may be found. */
export function gatherSitemaps(grounds: Grounds, limit = most): Sitemap[] {
	const { newest, years, timeZone } = grounds;
	const cut = (name: string, pages: readonly Landmark[], articles: readonly Article[]): Sitemap[] =>
		split(pages, limit).map((part, n) => ({
			address: `/sitemap-${name}${n === 0 ? '' : `-part-${n + 1}`}.xml`,
			changed: newestChange(articles, timeZone),
			pages: part,
		}));
	return [
		...cut('fronts', [...frontLandmarks(grounds), ...standingLandmarks(grounds)], newest),
		...indexedMonths(years).flatMap(({ id, articles }) =>
			cut(id, articleLandmarks(articles, timeZone), articles),
		),
	];
}

/** Every sitemap, that of the news included. */
export function sitemapLandmarks(
	sitemaps: readonly Sitemap[],
	newest: readonly Article[],
	now: Date,
	timeZone: string,
): Landmark[] {
	const news = newestChange(recentNews(newest, now), timeZone);
	return [...sitemaps, { address: '/news-sitemap.xml', changed: news }];
}

/** The months that have a sitemap, with the articles that may be found. */
function indexedMonths(years: readonly Year[]): Month[] {
	return years
		.flatMap(({ months }) => months)
		.map((month) => ({ ...month, articles: month.articles.filter(({ indexable }) => indexable) }))
		.filter(({ articles }) => articles.length > 0);
}

function split(pages: readonly Landmark[], limit: number): Landmark[][] {
	const parts = Math.ceil(pages.length / limit);
	return Array.from({ length: parts }, (_, n) => pages.slice(n * limit, (n + 1) * limit));
}
