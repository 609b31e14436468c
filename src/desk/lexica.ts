import { Lexicon } from './lexicon.ts';
import { isName } from './terms.ts';
import type { Presence } from './subject.ts';
import type { Terms } from './terms.ts';

/** What lexica need to know of an article. */
export interface Text {
	/** Language tag: words of different languages are different words. */
	readonly lang: string;
	readonly since: Date;
	/** Asked for once or twice, and not kept. */
	readonly terms: () => Terms;
}

/** The lexicon of an article's language, and the one of names, which are the same in all. */
export interface Lexica {
	readonly words: Lexicon;
	readonly names: Lexicon;
}

/**
 * Opens a lexicon for each language, with the oldest articles learnt by which the first are weighed.
 * @param oldest all articles, oldest first
 */
export function openLexica(oldest: readonly Text[]): ReadonlyMap<string, Lexica> {
	const names = new Lexicon(oldest.length, true);
	learnOldest(names, oldest, isName);
	const languages = Map.groupBy(oldest, ({ lang }) => lang);
	return new Map(
		[...languages].map(([lang, texts]) => {
			const words = new Lexicon(texts.length, false);
			learnOldest(words, texts, (term) => !isName(term));
			return [lang, { words, names }];
		}),
	);
}

function learnOldest(
	lexicon: Lexicon,
	oldest: readonly Text[],
	counts: (term: string) => boolean,
): void {
	for (const { terms } of oldest.slice(0, lexicon.base))
		lexicon.learn(
			terms()
				.filter(([term]) => counts(term))
				.map(([term]) => lexicon.find(term)),
		);
}

/** Takes in an article, once it is weighed. */
export function learn({ words, names }: Lexica, presences: readonly Presence[]): void {
	const [ofNames, ofWords] = [true, false].map((isOfName) =>
		presences.filter(({ written }) => (written === '') === isOfName).map(({ entry }) => entry),
	);
	names.learnNext(ofNames ?? []);
	words.learnNext(ofWords ?? []);
}
