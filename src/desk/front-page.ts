import { oldestFirst, storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { Front } from './fronts.ts';

/** What stands at the top of a front. */
export interface Top<A = Article> {
	readonly lead?: A | undefined;
	readonly seconds: readonly A[];
}

/** The front page, top to bottom. No story stands on it twice. */
export interface FrontPage<A extends Article = Article> extends Top<A> {
	/** Earlier parts of the lead's storyline, newest first. */
	readonly earlier: readonly A[];
	readonly latest: readonly A[];
	/** Stories of several parts, the one that went on last first. */
	readonly storylines: readonly Front<A>[];
	readonly blocks: readonly { readonly front: Front<A>; readonly articles: readonly A[] }[];
}

/** How many of the newest may become the lead: yesterday's picture does not lead today's paper. */
const leadWindow = 8;
const sizes = { seconds: 3, earlier: 3, latest: 8, storylines: 4, block: 4 };

/** Chooses what stands where. The lead is the newest story with a picture, else the newest. */
export function layFrontPage<A extends Article>(
	newest: readonly A[],
	fronts: readonly Front<A>[],
): FrontPage<A> {
	const take = taker<A>();
	const { lead, seconds } = top(newest, take);
	const told = fronts.filter(({ kind, articles }) => kind === 'storyline' && articles.length > 1);
	const parts = told.find(({ id }) => id === lead?.storyline?.id)?.articles ?? [];
	const earlier = lead ? parts.filter((part) => oldestFirst(part, lead) < 0) : [];
	return {
		lead,
		seconds,
		earlier: take(earlier, sizes.earlier),
		latest: take(newest, sizes.latest),
		storylines: told.sort(lastTold).slice(0, sizes.storylines),
		blocks: fronts
			.filter(({ kind }) => kind === 'section')
			.map((front) => ({ front, articles: pictureFirst(take(front.articles, sizes.block)) }))
			.filter(({ articles }) => articles.length > 0),
	};
}

/** The top of a section front, and what stands under it, newest first. */
export function layTop<A extends Article>(
	newest: readonly A[],
): Top<A> & { readonly rest: readonly A[] } {
	const { lead, seconds } = top(newest, taker<A>());
	return { lead, seconds, rest: newest.filter((one) => one !== lead && !seconds.includes(one)) };
}

function top<A extends Article>(newest: readonly A[], take: Take<A>): Top<A> {
	const candidates = newest.slice(0, leadWindow);
	const [lead] = take([...candidates.filter(({ image }) => image), ...candidates], 1);
	return { lead, seconds: take(newest, sizes.seconds) };
}

type Take<A> = (from: readonly A[], count: number) => A[];

/** Takes articles of stories that were not taken before. */
function taker<A extends Article>(): Take<A> {
	const used = new Set<string>();
	return (from, count) => {
		const taken: A[] = [];
		for (const article of from) {
			if (taken.length === count) break;
			if (used.has(storyOf(article))) continue;
			used.add(storyOf(article));
			taken.push(article);
		}
		return taken;
	};
}

/** The newest story with a picture opens a block; the others keep their order. */
function pictureFirst<A extends Article>(articles: readonly A[]): A[] {
	const opener = articles.find(({ image }) => image);
	return opener ? [opener, ...articles.filter((article) => article !== opener)] : [...articles];
}

function lastTold(a: Front, b: Front): number {
	const [one, two] = [a.articles[0], b.articles[0]];
	return one && two ? oldestFirst(two, one) : 0;
}
