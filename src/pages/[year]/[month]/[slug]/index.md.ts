import type { APIRoute } from 'astro';
import { imprint } from '../../../../edition.ts';
import { printMarkdown } from '../../../../twins/markdown.ts';
import { makeTwin } from '../../../../twins/twin.ts';
import { articlePaths } from '../../../_articles.ts';
import type { ArticleProps } from '../../../_articles.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
	new Response(printMarkdown(makeTwin(props.article, imprint)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
