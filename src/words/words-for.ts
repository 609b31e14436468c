import { ar } from './ar.ts';
import { de } from './de.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { speak } from './words.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** By language tag. */
export const dictionaries: ReadonlyMap<string, Dictionary> = new Map(
	Object.entries({ ar, de, en, es, fa, fr, he, ja, pt, ru, tr, zh }),
);

const spoken = new Map<string, Words>();

/** The interface in a language, by its whole tag; in English where there is no dictionary. */
export function wordsFor(tag: string): Words {
	const known = spoken.get(tag);
	if (known) return known;
	const dictionary = dictionaryOf(tag);
	const words = speak(dictionary ?? en, dictionary ? tag : 'en');
	spoken.set(tag, words);
	return words;
}

/** By the tag, or else by its language in its usual script: simplified Chinese is not for Taiwan. */
export function dictionaryOf(tag: string): Dictionary | undefined {
	const [language = tag] = tag.split('-');
	const usual = scriptOf(tag) === scriptOf(language);
	return dictionaries.get(tag) ?? (usual ? dictionaries.get(language) : undefined);
}

function scriptOf(tag: string): string | undefined {
	return new Intl.Locale(tag).maximize().script;
}
