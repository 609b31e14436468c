import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What of an article counts for likeness, field by field. */
export interface Profile {
	readonly headline: string;
	readonly standfirst: string;
	readonly text: string;
	/** Topics, people and places: named things, each one term. */
	readonly names: readonly string[];
}

/**
 * The terms of one article. It depends on nothing else, holds nothing but text and numbers, and can be kept
 * as long as the article stays as it is.
 */
export type Terms = readonly Term[];

export type Term = readonly [
	term: string,
	/** How often the article has it, by the weight of the field. */
	count: number,
	/** As the article has it. */
	written: string,
];

/** Marks a topic, person or place among the terms: the same in every language. */
const named = '=';

export function isName(term: string): boolean {
	return term.startsWith(named);
}

/** Terms that are kept of an article: more are an almanac. */
const most = 600;

/** What is said in a headline or standfirst says more of the subject than the text does. */
const weights = { headline: 3, standfirst: 2, text: 1, names: 3 };

/** Counts the terms of an article: its words, its capitalised pairs of words, and its names. */
export function termsOf({ headline, standfirst, text, names }: Profile): Terms {
	const found = new Map<string, { count: number; written: string }>();
	const add = (term: string, weight: number, written: string): void => {
		const known = found.get(term);
		if (!known) found.set(term, { count: weight, written });
		else {
			known.count += weight;
			// A word that the text has in small letters is capital elsewhere because a sentence begins.
			if (written !== known.written && written === known.written.toLowerCase())
				known.written = written;
		}
	};
	const addAll = (text: string, weight: number): void => {
		for (const line of text.split('\n'))
			for (const { term, written } of withPairs(readTokens(line))) add(term, weight, written);
	};
	for (const name of names) add(named + name.toLowerCase(), weights.names, name);
	addAll(headline, weights.headline);
	addAll(standfirst, weights.standfirst);
	addAll(text, weights.text);
	return [...found].slice(0, most).map(([term, { count, written }]) => [term, count, written]);
}

/** Adds pairs of neighbours that may be a name or a title; scripts without capitals have a pair at each word. */
function* withPairs(tokens: readonly Token[]): Generator<Token> {
	let before: Token | undefined;
	for (const token of tokens) {
		yield token;
		const isCapital = !/^\p{Ll}/u.test(token.written);
		if (before && isCapital)
			yield {
				term: `${before.term} ${token.term}`,
				written: `${before.written} ${token.written}`,
			};
		before = isCapital ? token : undefined;
	}
}
