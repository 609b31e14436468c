import { x } from 'xastscript';
import { machineMoment } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';
import { printDocument } from './xml.ts';

/** Something that search engines should know of. */
export interface Landmark {
	/** Path on the site. */
	readonly address: string;
	readonly changed?: Moment | undefined;
}

export interface Ground {
	/** Origin of the site without a final slash. */
	readonly origin: string;
	readonly timeZone: string;
}

export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of pages, https://www.sitemaps.org/protocol.html: 50,000 at most. */
export function printSitemap(pages: readonly Landmark[], ground: Ground): string {
	return print('urlset', 'url', pages, ground);
}

/** An index of sitemaps: 50,000 at most. */
export function printSitemapIndex(sitemaps: readonly Landmark[], ground: Ground): string {
	return print('sitemapindex', 'sitemap', sitemaps, ground);
}

function print(
	list: string,
	entry: string,
	landmarks: readonly Landmark[],
	{ origin, timeZone }: Ground,
): string {
	return printDocument(
		x(list, { xmlns: sitemapNamespace }, [
			...landmarks.map(({ address, changed }) =>
				x(entry, [
					x('loc', origin + address),
					// W3C Datetime: a calendar date may stay one.
					changed && x('lastmod', machineMoment(changed, timeZone)),
				]),
			),
		]),
	);
}
