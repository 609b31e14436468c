import { oldestFirst, storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import { tokens } from '../relations/tokens.ts';

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

/** Share of their words that copies have in common. Of 1,799 real articles two had 94 and 100, and the next 57. */
const leastOverlap = 0.6;
/** Shorter texts are alike by chance. */
const fewestWords = 10;
/** Characters of a sentence that nobody writes twice by chance. */
const longSentence = 40;
/** A sentence of more articles is the paper's own: how to subscribe, whom to ask. */
const widestSentence = 12;

/**
 * Articles that are an older one over again, each with the one it has most words in common with. Only
 * articles that share a whole sentence are held against each other: it takes no index, and a copy of
 * which every sentence was changed is no copy. A ban says that an editor knows of it.
 * @param newest all articles, newest first
 */
export function findArticleTwins<A extends Text>(newest: readonly A[]): ArticleTwins<A>[] {
	const places = Map.groupBy(
		newest.flatMap((article, n) =>
			[...sentencesOf(article.set.text)].map((sentence) => ({ sentence, n })),
		),
		({ sentence }) => sentence,
	);
	const older = newest.map(() => new Set<number>());
	for (const sharing of places.values())
		if (sharing.length <= widestSentence)
			for (const { n } of sharing)
				for (const other of sharing) if (other.n > n) older[n]?.add(other.n);
	return newest.flatMap((article, n) => {
		const [twin] = [...(older[n] ?? [])]
			.flatMap((place) => newest[place] ?? [])
			.filter((other) => !isKnown(article, other))
			.map((other) => ({ article, twin: other, overlap: overlapOf(article, other) }))
			.filter(({ overlap }) => overlap >= leastOverlap)
			.sort((a, b) => b.overlap - a.overlap || oldestFirst(a.twin, b.twin));
		return twin ?? [];
	});
}

function sentencesOf(text: string): Set<string> {
	const sentences = text.split(/(?<=[.!?؟。])\s+|\n/);
	return new Set(sentences.filter(({ length }) => length >= longSentence));
}

function isKnown(a: Article, b: Article): boolean {
	return storyOf(a) === storyOf(b) || a.banned.includes(b.id) || b.banned.includes(a.id);
}

/** Words that two texts have in common, of all that they have; none of texts that are too short to tell. */
function overlapOf(a: Text, b: Text): number {
	const [one, other] = [new Set(tokens(a.set.text)), new Set(tokens(b.set.text))];
	if (Math.min(one.size, other.size) < fewestWords) return 0;
	return one.intersection(other).size / one.union(other).size;
}
