import type { Article } from '../article/article.ts';
import type { Front } from './fronts.ts';

/** The front page, top to bottom. No story stands on it twice. */
export interface FrontPage {
	readonly lead?: Article | undefined;
	readonly seconds: readonly Article[];
	readonly latest: readonly Article[];
	readonly blocks: readonly { readonly front: Front; readonly articles: readonly Article[] }[];
}

/** How many of the newest may become the lead: yesterday's picture does not lead today's paper. */
const leadWindow = 8;

/** Chooses what stands where. The lead is the newest story with a picture, else the newest. */
export function layFrontPage(newest: readonly Article[], fronts: readonly Front[]): FrontPage {
	const used = new Set<string>();
	const take = (from: readonly Article[], count: number): Article[] => {
		const taken: Article[] = [];
		for (const article of from) {
			const story = article.translationOf ?? article.id;
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
		.map((front) => ({ front, articles: take(front.articles, 4) }))
		.filter(({ articles }) => articles.length > 0);
	return { lead, seconds, latest, blocks };
}
