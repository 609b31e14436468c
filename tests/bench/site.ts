import type { Corpus } from './corpus/write-corpus.ts';
import type { Command, Cost } from './measure.ts';

/** A site that one of the programs builds. */
export interface Site {
	/** The program and its version. */
	readonly version: string;
	/** Where its articles are edited. */
	readonly articles: string;
	readonly format: 'manuscript' | 'post';
	readonly build: Command;
	readonly out: string;
	/** What the first build of all took, where clean ones keep something of it. */
	readonly first?: Cost;
	/** Puts the corpus there as it was made. */
	readonly reset: () => Promise<void>;
	/** Takes away the output and what builds keep for later ones. */
	readonly clean: () => Promise<void>;
}

/**
 * @param folder that is its own
 * @throws Error when the program is not there and cannot be installed
 */
export type OpenSite = (corpus: Corpus, folder: string) => Promise<Site>;
