import { storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import { indexSimilarity } from './similarity.ts';
import { tokens } from './tokens.ts';

/** What of an article tells whether it stands there twice. */
type Text = Article & { readonly set: { readonly text: string } };

/** Two articles that tell nearly the same. */
export interface ArticleTwins<A extends Text> {
	readonly article: A;
	/** The older of the two. */
	readonly twin: A;
	/** Share of their words that both have, up to 1. */
	readonly overlap: number;
}

/** Cosine from which on two articles are worth holding against each other word by word. */
const leastLikeness = 0.9;
/** Share of their words that copies have in common. Of 1,799 real articles two had 94 and 100, and the next 57. */
const leastOverlap = 0.6;
/** Shorter texts are alike by chance. */
const fewestWords = 10;

/**
 * Articles that are an older one over again. Two parts of a paper may share every topic and name, so the
 * words alone count. A ban says that an editor knows of it.
 * @param newest all articles, newest first
 */
export function findArticleTwins<A extends Text>(newest: readonly A[]): ArticleTwins<A>[] {
	const index = indexSimilarity(
		newest.map(({ lang, headline, standfirst = '', set }) => ({
			lang,
			headline,
			standfirst,
			text: set.text,
			names: [],
		})),
	);
	// The oldest of each text: in a handful of articles no word weighs anything, but a copy is a copy.
	const oldest = new Map(newest.map((article) => [article.set.text, article]));
	return newest.flatMap((article, n) => {
		const near = index.like(n).find((other) => other.index > n && other.score > leastLikeness);
		const same = oldest.get(article.set.text);
		const twin = same === article ? newest[near?.index ?? -1] : same;
		if (!twin || isKnown(article, twin)) return [];
		const overlap = overlapOf(article.set.text, twin.set.text);
		return overlap < leastOverlap ? [] : [{ article, twin, overlap }];
	});
}

function isKnown(a: Article, b: Article): boolean {
	return storyOf(a) === storyOf(b) || a.banned.includes(b.id) || b.banned.includes(a.id);
}

/** Words that two texts have in common, of all that they have; none of texts that are too short to tell. */
function overlapOf(a: string, b: string): number {
	const [one, other] = [new Set(tokens(a)), new Set(tokens(b))];
	if (Math.min(one.size, other.size) < fewestWords) return 0;
	return one.intersection(other).size / one.union(other).size;
}
