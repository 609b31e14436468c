import type { APIRoute } from 'astro';
import { imprint } from '../../../../edition.ts';
import { printText } from '../../../../twins/text.ts';
import { makeTwin } from '../../../../twins/twin.ts';
import { articlePaths } from '../../../_articles.ts';
import type { ArticleProps } from '../../../_articles.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
	new Response(printText(makeTwin(props.article, imprint)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
