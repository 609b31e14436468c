import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf } from '../digest.ts';
import { origin, site } from '../edition.ts';
import { printSitemap } from '../feed/sitemap.ts';
import type { Landmark } from '../feed/sitemap.ts';
import { sitemaps } from './_sitemaps.ts';

const { timeZone } = site;

export const getStaticPaths = (() =>
	sitemaps.map(({ address, pages }) => ({
		params: { part: address.slice('/sitemap-'.length, -'.xml'.length) },
		props: { pages },
		cacheKey: digestOf(pages),
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pages: readonly Landmark[] }> = ({ props }) =>
	new Response(printSitemap(props.pages, { origin, timeZone }), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
