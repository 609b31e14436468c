import type { APIRoute } from 'astro';
import { listed, now, origin, site } from '../edition.ts';
import { printNewsSitemap, recentNews } from '../feed/news-sitemap.ts';

const { timeZone, title } = site;

export const GET: APIRoute = () =>
	new Response(printNewsSitemap(recentNews(listed, now), title, { origin, timeZone }), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
