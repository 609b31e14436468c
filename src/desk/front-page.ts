import { storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { Front } from './fronts.ts';

/** The front page, top to bottom. No story stands on it twice. */
export interface FrontPage<A extends Article = Article> {
	readonly lead?: A | undefined;
	readonly seconds: readonly A[];
	readonly latest: readonly A[];
	readonly blocks: readonly { readonly front: Front<A>; readonly articles: readonly A[] }[];
}

/** How many of the newest may become the lead: yesterday's picture does not lead today's paper. */
const leadWindow = 8;

/** Chooses what stands where. The lead is the newest story with a picture, else the newest. */
export function layFrontPage<A extends Article>(
	newest: readonly A[],
	fronts: readonly Front<A>[],
): FrontPage<A> {
	const used = new Set<string>();
	const take = (from: readonly A[], count: number): A[] => {
		const taken: A[] = [];
		for (const article of from) {
			const story = storyOf(article);
			if (taken.length === count || used.has(story)) continue;
			used.add(story);
			taken.push(article);
		}
		return taken;
	};
	const top = newest.slice(0, leadWindow);
	const [lead] = take([...top.filter(({ image }) => image), ...top], 1);
	const seconds = take(newest, 4);
	const latest = take(newest, 8);
	const blocks = fronts
		.filter(({ kind }) => kind === 'section')
		.map((front) => ({ front, articles: pictureFirst(take(front.articles, 4)) }))
		.filter(({ articles }) => articles.length > 0);
	return { lead, seconds, latest, blocks };
}

/** The newest story with a picture opens a block; the others keep their order. */
function pictureFirst<A extends Article>(articles: readonly A[]): A[] {
	const opener = articles.find(({ image }) => image);
	return opener ? [opener, ...articles.filter((article) => article !== opener)] : [...articles];
}
