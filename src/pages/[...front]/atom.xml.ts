import type { APIRoute } from 'astro';
import { printAtom } from '../../feed/atom.ts';
import { channelOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<Parameters<typeof channelOf>[0]> = ({ props }) =>
	new Response(printAtom(channelOf(props)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
