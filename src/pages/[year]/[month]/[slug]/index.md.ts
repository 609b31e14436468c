import type { APIRoute } from 'astro';
import { imprint } from '../../../../edition.ts';
import { printMarkdown } from '../../../../twins/markdown.ts';
import { makeTwin } from '../../../../twins/twin.ts';
import type { SetArticle } from '../../../../set-bodies.ts';
import { twinPaths } from '../../../_articles.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ readonly article: SetArticle }> = ({ props }) =>
	new Response(printMarkdown(makeTwin(props.article, imprint)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
