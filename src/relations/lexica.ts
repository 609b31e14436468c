import { baseOf, Lexicon, ofNames } from './lexicon.ts';
import { Rows } from './rows.ts';
import type { KeptRows } from './rows.ts';
import type { Presence } from './subject.ts';
import { isName } from './terms.ts';
import type { Terms } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import type { KeptVocabulary } from './vocabulary.ts';

/** What must be known of an article to relate it. */
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

/** Lexica as they are kept: which terms each article has, by their numbers. */
export interface KeptLexica {
	readonly vocabulary: KeptVocabulary;
	readonly words: KeptRows;
	readonly names: KeptRows;
}

/** The lexica of all languages, as of the day of one article after the other. */
export class Library {
	readonly #vocabulary: Vocabulary;
	readonly #words: Rows;
	readonly #names: Rows;
	readonly #lexica = new Map<string, Lexica>();
	readonly #oldest: readonly Text[];

	/**
	 * Opens a lexicon for each language, with the oldest articles learnt by which the first are weighed.
	 * @param oldest all articles, oldest first
	 * @param languages the articles of each language, oldest first, and all of them for names
	 * @param known how many of the oldest are as they were when the lexica were kept
	 */
	constructor(
		oldest: readonly Text[],
		languages: ReadonlyMap<string, readonly number[]>,
		kept: KeptLexica | undefined,
		known: number,
	) {
		this.#oldest = oldest;
		this.#vocabulary = new Vocabulary(kept?.vocabulary);
		this.#words = new Rows(kept?.words, known);
		this.#names = new Rows(kept?.names, known);
		const names = this.#open(ofNames, languages.get(ofNames) ?? []);
		for (const [language, articles] of languages)
			if (language !== ofNames)
				this.#lexica.set(language, { names, words: this.#open(language, articles) });
		for (let article = 0; article < known; article++) {
			const { words } = this.of(article);
			words.learnNext(this.#words.row(article));
			names.learnNext(this.#names.row(article));
		}
	}

	/** How many terms there are. */
	get size(): number {
		return this.#vocabulary.size;
	}

	/** The lexica in which the next article is weighed. */
	of(article: number): Lexica {
		const lexica = this.#lexica.get(this.#oldest[article]?.lang ?? '');
		if (!lexica) throw new RangeError(`There is no article ${article} to relate.`);
		return lexica;
	}

	/** Takes in the next article, once it is weighed. */
	learn(presences: readonly Presence[]): void {
		const { words, names } = this.of(this.#words.length);
		const numbersIn = (isOfNames: boolean): number[] =>
			presences.filter(({ written }) => (written === '') === isOfNames).map(({ term }) => term);
		const [inWords, inNames] = [numbersIn(false), numbersIn(true)];
		words.learnNext(inWords);
		names.learnNext(inNames);
		this.#words.push(inWords);
		this.#names.push(inNames);
	}

	keep(): KeptLexica {
		return {
			vocabulary: this.#vocabulary.keep(),
			words: this.#words.keep(),
			names: this.#names.keep(),
		};
	}

	#open(language: string, articles: readonly number[]): Lexicon {
		const lexicon = new Lexicon(language, this.#vocabulary, baseOf(articles.length));
		const rows = language === ofNames ? this.#names : this.#words;
		for (const article of articles.slice(0, lexicon.base))
			lexicon.learn(
				article < rows.length ? rows.row(article) : this.#read(article, lexicon, language),
			);
		return lexicon;
	}

	#read(article: number, lexicon: Lexicon, language: string): number[] {
		const terms = this.#oldest[article]?.terms() ?? [];
		return terms
			.filter(([term]) => isName(term) === (language === ofNames))
			.map(([term]) => lexicon.find(term));
	}
}
