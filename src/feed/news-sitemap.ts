import { subDays } from 'date-fns/subDays';
import { x } from 'xastscript';
import type { Article } from '../article/article.ts';
import { machineMoment } from '../article/moment.ts';
import { sitemapNamespace } from './sitemap.ts';
import type { Ground } from './sitemap.ts';
import { printDocument } from './xml.ts';

/** Google's limits: articles of the last two days, at most a thousand. It may well be empty. */
const days = 2;
const most = 1000;

/** What belongs into the news sitemap of an edition. */
export function recentNews(newest: readonly Article[], now: Date): Article[] {
	const from = subDays(now, days);
	return newest
		.filter(({ indexable, since }) => indexable && since >= from && since <= now)
		.slice(0, most);
}

/**
 * The news sitemap,
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @param paper name of the newspaper, as its pages print it
 */
export function printNewsSitemap(
	articles: readonly Article[],
	paper: string,
	{ origin, timeZone }: Ground,
): string {
	const namespaces = {
		xmlns: sitemapNamespace,
		'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
	};
	const entries = articles.map(({ address, headline, lang, published }) =>
		x('url', [
			x('loc', origin + address),
			x('news:news', [
				x('news:publication', [x('news:name', paper), x('news:language', newsLanguage(lang))]),
				x('news:publication_date', machineMoment(published, timeZone)),
				x('news:title', headline),
			]),
		]),
	);
	return printDocument(x('urlset', namespaces, entries));
}

/** Google asks for ISO 639 codes, and for `zh-cn` or `zh-tw` as the one exception. */
function newsLanguage(tag: string): string {
	const { language, script } = new Intl.Locale(tag).maximize();
	if (language !== 'zh') return language;
	return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
