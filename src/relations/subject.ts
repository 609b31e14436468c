import type { Lexica } from './lexica.ts';
import { isName } from './terms.ts';
import type { Terms } from './terms.ts';

/** BM25 (Robertson and Zaragoza 2009): how soon a repeated term says no more, and how much length counts. */
const [saturation, byLength] = [1.2, 0.75];
/** Length in weighted terms that is neither short nor long. Fixed: an average would move with every article. */
const usualLength = 500;

/** A term in an article. */
export interface Presence {
	/** Its number. */
	readonly term: number;
	/** How much the article is about it, 0 to 1: the tenth mention says less than the second. */
	readonly share: number;
	/** What it counts among the terms of the article. */
	readonly weight: number;
	/** As the article writes it; of a name nothing, since that is a reason of its own. */
	readonly written: string;
}

/** Finds every term of an article, and how much it counts. */
export function weigh(terms: Terms, { words, names }: Lexica): Presence[] {
	const length = terms.reduce((sum, [, count]) => sum + count, 0);
	const slow = saturation * (1 - byLength + (byLength * length) / usualLength);
	return terms.map(([term, count, written]) => {
		const lexicon = isName(term) ? names : words;
		const number = lexicon.find(term);
		return {
			term: number,
			share: count / (count + slow),
			weight: count * lexicon.rarityOf(number),
			written: isName(term) ? '' : written,
		};
	});
}

/** Terms by which an article is found. More of them are chance. */
export const mostTerms = 80;

/** The terms that tell an article from those published before it, the strongest first. */
export function subjectOf(presences: readonly Presence[]): Presence[] {
	return presences
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, mostTerms);
}
