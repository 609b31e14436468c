import type { APIRoute } from 'astro';
import { listed, now, origin, site } from '../edition.ts';
import { sitemapLandmarks } from '../feed/sitemap-index.ts';
import { printSitemapIndex } from '../feed/sitemap.ts';
import { sitemaps } from './_sitemaps.ts';

const { timeZone } = site;

export const GET: APIRoute = () =>
	new Response(
		printSitemapIndex(sitemapLandmarks(sitemaps, listed, now, timeZone), { origin, timeZone }),
		{ headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
	);
