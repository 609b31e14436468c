import type { APIRoute } from 'astro';
import { printJsonFeed } from '../../feed/json-feed.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[1]> = async ({ params, props }) =>
	new Response(printJsonFeed(await channelOf(params, props)), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
