import type { APIRoute, GetStaticPaths } from 'astro';
import { renditions } from '../../edition.ts';
import { printPicture } from '../../intake/pictures.ts';
import type { Rendition } from '../../intake/pictures.ts';

export const getStaticPaths = (() =>
	renditions.map((rendition) => ({
		params: { name: rendition.address.slice('/pictures/'.length, -'.webp'.length) },
		props: { rendition },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rendition: Rendition }> = async ({ props }) =>
	new Response(await printPicture(props.rendition), { headers: { 'Content-Type': 'image/webp' } });
