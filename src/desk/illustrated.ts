import type { Article } from '../article/article.ts';
import { layTop } from './front-page.ts';
import type { FrontPage } from './front-page.ts';
import type { Front } from './fronts.ts';

/** The articles whose cards show their picture large: those that lead a front, or a block of the front page. */
export function illustratedIn<A extends Article>(
	{ lead, blocks }: FrontPage<A>,
	fronts: readonly Front<A>[],
): A[] {
	const sections = fronts.filter(({ kind }) => kind === 'section');
	const leads = [lead, ...sections.map(({ paging }) => layTop(paging.front).lead)];
	const openers = blocks.map(({ articles: [first] }) => first);
	return [...leads, ...openers].filter((article) => article !== undefined);
}
