import type { APIRoute } from 'astro';
import { printRss } from '../../feed/rss.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[1]> = async ({ params, props }) =>
	new Response(printRss(await channelOf(params, props)), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
