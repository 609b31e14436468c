import type { APIRoute } from 'astro';
import { fronts, listed, origin, site, years } from '../edition.ts';
import { frontLandmarks } from '../feed/landmarks.ts';
import { printSitemap } from '../feed/sitemap.ts';

const { timeZone } = site;

export const GET: APIRoute = () =>
	new Response(
		printSitemap(frontLandmarks(listed, fronts, years, timeZone), { origin, timeZone }),
		{ headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
	);
