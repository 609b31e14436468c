import type { APIRoute } from 'astro';
import { printRss } from '../../feed/rss.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[0]> = ({ props }) =>
	new Response(printRss(channelOf(props)), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
