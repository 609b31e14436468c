import type { APIRoute } from 'astro';
import { printJsonFeed } from '../../feed/json-feed.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[0]> = ({ props }) =>
	new Response(printJsonFeed(channelOf(props)), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
