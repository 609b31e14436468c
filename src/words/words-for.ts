import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';
import type { Words } from './words.ts';

/** By language tag. */
export const dictionaries: ReadonlyMap<string, Words> = new Map(
	Object.entries({ ar, de, en, es, fa, fr, he, ja, pt, ru, tr, zh }),
);

/** The interface in a language, by its language tag; in English where there is no dictionary. */
export function wordsFor(language: string): Words {
	return dictionaryOf(language) ?? en;
}

/** The language in which the interface of a paper really is: the paper's own, or else English. */
export function interfaceLanguage(language: string): string {
	return dictionaryOf(language) ? language : 'en';
}

/** By the tag, or else by its language in its usual script: simplified Chinese is not for Taiwan. */
function dictionaryOf(tag: string): Words | undefined {
	const [language = tag] = tag.split('-');
	const usual = scriptOf(tag) === scriptOf(language);
	return dictionaries.get(tag) ?? (usual ? dictionaries.get(language) : undefined);
}

function scriptOf(tag: string): string | undefined {
	return new Intl.Locale(tag).maximize().script;
}
