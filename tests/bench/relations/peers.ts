import { tokens } from '../../../src/relations/tokens.ts';
import type { LinkedText } from './linked-corpus.ts';

/** Positions of the articles in a list of five, for each article. */
export type RelatedLists = readonly (readonly number[])[];

const five = 5;
const yearInMs = 365.25 * 24 * 60 * 60 * 1000;

/** What other systems and textbooks would show of the same articles, newest first. */
export function listsOfPeers(texts: readonly LinkedText[]): Record<string, RelatedLists> {
	const plain = texts.map((text) => countTerms(text, 1, 1));
	const fields = texts.map((text) => countTerms(text, 3, 2));
	return {
		'four newest (Ghost)': texts.map((_, n) =>
			[0, 1, 2, 3, 4].filter((other) => other !== n).slice(0, 4),
		),
		'tags and date (Hugo)': texts.map((text, n) => hugo(text, n, texts)),
		'TF-IDF over fields': rank(texts, tfIdf(fields)),
		'BM25, slow decay': rank(texts, bm25(plain), 4),
		'BM25 over fields, slow decay': rank(texts, bm25(fields), 4),
	};
}

/** As Hugo's defaults: what shares most tags, older ones alone, the newest of them first. */
function hugo({ names }: LinkedText, place: number, texts: readonly LinkedText[]): number[] {
	return texts
		.map((other, n) => ({ n, score: other.names.filter((name) => names.includes(name)).length }))
		.filter(({ n, score }) => n > place && score > 0)
		.sort((a, b) => b.score - a.score || a.n - b.n)
		.slice(0, five)
		.map(({ n }) => n);
}

type Counts = ReadonlyMap<string, number>;

function countTerms(
	{ headline, standfirst, text, names }: LinkedText,
	h: number,
	s: number,
): Counts {
	const counts = new Map<string, number>();
	const add = (terms: readonly string[], weight: number): void => {
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
	};
	add(tokens(headline), h);
	add(tokens(standfirst), s);
	add(tokens(text), 1);
	add(
		names.map((name) => `=${name}`),
		h,
	);
	return counts;
}

/** What asks and what answers: the same in a cosine, not in BM25. */
interface Vectors {
	readonly questions: readonly Counts[];
	readonly answers: readonly Counts[];
}

function tfIdf(counted: readonly Counts[]): Vectors {
	const within = documents(counted);
	const vectors = counted.map((counts) => {
		const weighed = [...counts].map(([term, count]): [string, number] => [
			term,
			(1 + Math.log(count)) * Math.log(counted.length / (within.get(term) ?? 1)),
		]);
		const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
		return new Map(weighed.map(([term, weight]) => [term, weight / length]));
	});
	return { questions: vectors, answers: vectors };
}

function bm25(counted: readonly Counts[]): Vectors {
	const within = documents(counted);
	const lengths = counted.map((counts) => [...counts.values()].reduce((sum, n) => sum + n, 0));
	const average = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
	const idf = (term: string): number => {
		const n = within.get(term) ?? 0;
		return Math.log(1 + (counted.length - n + 0.5) / (n + 0.5));
	};
	return {
		questions: counted.map((counts) => mapValues(counts, (count, term) => count * idf(term))),
		answers: counted.map((counts, n) => {
			const slow = 1.2 * (0.25 + (0.75 * (lengths[n] ?? 0)) / average);
			return mapValues(counts, (count) => (count * 2.2) / (count + slow));
		}),
	};
}

function documents(counted: readonly Counts[]): Counts {
	const within = new Map<string, number>();
	for (const counts of counted)
		for (const term of counts.keys()) within.set(term, (within.get(term) ?? 0) + 1);
	return within;
}

function mapValues(counts: Counts, change: (count: number, term: string) => number): Counts {
	return new Map([...counts].map(([term, count]) => [term, change(count, term)]));
}

/** @param halfLife years; without it age counts nothing */
function rank(
	texts: readonly LinkedText[],
	{ questions, answers }: Vectors,
	halfLife = Number.POSITIVE_INFINITY,
): RelatedLists {
	const postings = new Map<string, [number, number][]>();
	for (const [n, answer] of answers.entries())
		for (const [term, weight] of answer) getOrMake(postings, term).push([n, weight]);
	return questions.map((question, place) => {
		const scores = new Float64Array(texts.length);
		for (const [term, weight] of question)
			for (const [n, other] of postings.get(term) ?? [])
				scores[n] = (scores[n] ?? 0) + weight * other;
		const since = texts[place]?.since.getTime() ?? 0;
		return [...scores.entries()]
			.filter(([n, score]) => n !== place && score > 0)
			.map(([n, score]): [number, number] => {
				const years = Math.abs((texts[n]?.since.getTime() ?? 0) - since) / yearInMs;
				return [n, score * 0.5 ** (years / halfLife)];
			})
			.sort((a, b) => b[1] - a[1])
			.slice(0, five)
			.map(([n]) => n);
	});
}

function getOrMake<T>(lists: Map<string, T[]>, key: string): T[] {
	const known = lists.get(key) ?? [];
	lists.set(key, known);
	return known;
}
