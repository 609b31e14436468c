import type { APIRoute } from 'astro';
import { printAtom } from '../../feed/atom.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[1]> = async ({ params, props }) =>
	new Response(printAtom(await channelOf(params, props)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
