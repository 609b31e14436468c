import type { APIRoute } from 'astro';
import type { SetArticle } from '../../../../newspaper/set-article.ts';
import { printedTwin, twinPaths } from '../../../_articles.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ readonly article: SetArticle }> = async ({ props }) => {
	const { text } = await printedTwin(props.article);
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
