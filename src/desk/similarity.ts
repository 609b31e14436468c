import { tokens } from './tokens.ts';

/** What of an article counts for likeness, field by field. */
export interface Profile {
	/** Language tag: words of different languages are different words. */
	readonly lang: string;
	readonly headline: string;
	readonly standfirst: string;
	readonly text: string;
	/** Topics, people and places: named things, each one term. */
	readonly names: readonly string[];
}

interface Likeness {
	/** Position of the other article in the list that was indexed. */
	readonly index: number;
	/** Cosine of the two weighted term vectors, 0 to 1. */
	readonly score: number;
}

/** A question to the index: which articles are like this one, and by which words. */
export interface SimilarityIndex {
	readonly like: (index: number) => Likeness[];
	/** The terms that weigh most in both articles, strongest first. */
	readonly shared: (a: number, b: number) => string[];
}

/** Terms kept for an article: more add time, not likeness. */
const termsPerArticle = 48;
/** A term in more articles than this says little and costs most. */
const widestTerm = 400;

/** Articles of one language under which only names tell what they have in common. */
const fewest = 12;

/** Marks a topic, person or place among the terms: the same in every language. */
const named = '=';

type Vector = ReadonlyMap<string, number>;

/**
 * Indexes articles by their strongest terms (TF-IDF over weighted fields, cosine). Through the inverted
 * index only articles that share a term ever meet: the work grows with N times the width of a term,
 * never with all pairs.
 */
export function indexSimilarity(profiles: readonly Profile[]): SimilarityIndex {
	const counted = profiles.map(countTerms);
	const documents = new Map<string, number>();
	for (const terms of counted)
		for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
	const sizes = Map.groupBy(profiles, ({ lang }) => lang);
	const vectors = counted.map((terms, n) =>
		weigh(terms, documents, sizes.get(profiles[n]?.lang ?? '')?.length ?? 0, profiles.length),
	);
	const postings = new Map<string, number[]>();
	for (const [index, vector] of vectors.entries())
		for (const term of vector.keys()) {
			const posting = postings.get(term);
			if (posting) posting.push(index);
			else postings.set(term, [index]);
		}
	return {
		like: (index) => accumulate(index, vectors, postings),
		shared: (a, b) => sharedTerms(vectors[a], vectors[b]),
	};
}

function countTerms({ lang, headline, standfirst, text, names }: Profile): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (terms: readonly string[], weight: number): void => {
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
	};
	const inLanguage = (text: string): string[] => tokens(text).map((token) => `${lang} ${token}`);
	add(inLanguage(headline), 3);
	add(inLanguage(standfirst), 2);
	add(inLanguage(text), 1);
	add(
		names.map((name) => named + name.toLowerCase()),
		3,
	);
	return counts;
}

/**
 * @param ofLanguage how many articles are in the language of this one
 * @param all how many articles there are
 */
function weigh(
	terms: ReadonlyMap<string, number>,
	documents: ReadonlyMap<string, number>,
	ofLanguage: number,
	all: number,
): Vector {
	// In a handful of texts of one language nothing tells its "and" and "of" from words that matter.
	const widest = ofLanguage < fewest ? 0 : Math.min(widestTerm, Math.max(2, ofLanguage / 4));
	const weighed: [string, number][] = [];
	for (const [term, count] of terms) {
		const within = documents.get(term) ?? 1;
		const isName = term.startsWith(named);
		if (within < 2 || (within > widest && !isName)) continue;
		const size = isName ? all : ofLanguage;
		weighed.push([term, (1 + Math.log(count)) * Math.log(1 + size / within)]);
	}
	weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const kept = weighed.slice(0, termsPerArticle);
	const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
	return new Map(kept.map(([term, weight]) => [term, weight / length]));
}

function accumulate(
	index: number,
	vectors: readonly Vector[],
	postings: ReadonlyMap<string, readonly number[]>,
): Likeness[] {
	const scores = new Map<number, number>();
	for (const [term, weight] of vectors[index] ?? [])
		for (const other of postings.get(term) ?? [])
			if (other !== index)
				scores.set(other, (scores.get(other) ?? 0) + weight * (vectors[other]?.get(term) ?? 0));
	return [...scores]
		.map(([other, score]) => ({ index: other, score }))
		.sort((a, b) => b.score - a.score || a.index - b.index);
}

function sharedTerms(a: Vector = new Map(), b: Vector = new Map()): string[] {
	return (
		[...a]
			.flatMap(([term, weight]) => {
				const other = b.get(term);
				return other === undefined || term.startsWith(named)
					? []
					: [{ term, score: weight * other }];
			})
			.sort((one, two) => two.score - one.score || (one.term < two.term ? -1 : 1))
			.map(({ term }) => term.slice(term.indexOf(' ') + 1))
			// A short word or a number is likeness, but nothing to say to a reader.
			.filter((term) => !/^(?:[a-z]{1,3}|\d+)$/.test(term))
	);
}
