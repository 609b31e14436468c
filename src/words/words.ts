import { en } from './en.ts';
import type { Words } from './en.ts';

const dictionaries: Readonly<Record<string, Words>> = { en };

/** The interface in a language, by its language tag; English where there is no dictionary. */
export function wordsFor(language: string): Words {
	return dictionaries[language] ?? dictionaries[language.split('-')[0] ?? ''] ?? en;
}
