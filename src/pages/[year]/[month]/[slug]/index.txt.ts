import type { APIRoute } from 'astro';
import { imprint } from '../../../../edition.ts';
import { printText } from '../../../../twins/text.ts';
import { makeTwin } from '../../../../twins/twin.ts';
import type { SetArticle } from '../../../../set-bodies.ts';
import { twinPaths } from '../../../_articles.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ readonly article: SetArticle }> = ({ props }) =>
	new Response(printText(makeTwin(props.article, imprint)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
