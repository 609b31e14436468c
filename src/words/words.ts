import type { Reason } from '../desk/lists.ts';
import type { Dictionary } from './dictionary.ts';
import { fill, grammarOf } from './grammar.ts';
import { marksOf } from './marks.ts';
import type { Marks } from './marks.ts';

/** A dictionary in use: what it holds, and the texts that are put together. */
export interface Words extends Omit<Dictionary, keyof Spoken>, Spoken {
	/** Tag of the language they are in: numbers, dates and lists beside them are in it too. */
	readonly language: string;
	readonly marks: Marks;
}

interface Spoken {
	readonly minutes: (count: number) => string;
	readonly articles: (count: number) => string;
	readonly entries: (count: number) => string;
	readonly storyPart: (part: number, of: number) => string;
	readonly olderPage: (page: number) => string;
	readonly why: (reason: Reason) => string;
}

/** The words of a dictionary as one country that speaks its language writes them. */
export function speak(dictionary: Dictionary, language: string): Words {
	const { number, count, list } = grammarOf(language);
	const { minutes, articles, entries, storyPart, olderPage, why } = dictionary;
	return {
		...dictionary,
		language,
		marks: marksOf(language),
		minutes: count(minutes),
		articles: count(articles),
		entries: count(entries),
		storyPart: (part, of) => fill(storyPart, { part: number(part), of: number(of) }),
		olderPage: (page) => fill(olderPage, { page: number(page) }),
		why: (reason) => fill(why[reason.kind], { what: whatIsShared(reason, list) }),
	};
}

function whatIsShared(reason: Reason, list: (names: readonly string[]) => string): string {
	if ('name' in reason) return reason.name;
	return 'terms' in reason ? list(reason.terms) : '';
}
