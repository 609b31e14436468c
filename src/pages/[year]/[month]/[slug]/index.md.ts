import type { APIRoute } from 'astro';
import type { SetArticle } from '../../../../newspaper/set-article.ts';
import { printedTwin, twinPaths } from '../../../_articles.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ readonly article: SetArticle }> = async ({ props }) => {
	const { markdown } = await printedTwin(props.article);
	return new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
