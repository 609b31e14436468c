import type { APIRoute, GetStaticPaths } from 'astro';
import type { Month } from '../desk/fronts.ts';
import { origin, site, years } from '../edition.ts';
import { articleLandmarks } from '../feed/landmarks.ts';
import { indexedMonths } from '../feed/sitemap-index.ts';
import { printSitemap } from '../feed/sitemap.ts';

export const getStaticPaths = (() =>
	indexedMonths(years).map((month) => ({
		params: { month: month.id },
		props: { month },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ month: Month }> = ({ props }) =>
	new Response(
		printSitemap(articleLandmarks(props.month.articles), { origin, timeZone: site.timeZone }),
		{
			headers: { 'Content-Type': 'application/xml; charset=utf-8' },
		},
	);
