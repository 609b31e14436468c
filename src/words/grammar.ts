import type { Counted } from './dictionary.ts';

/** What the texts of a dictionary need of their language. */
export interface Grammar {
	/** A number as the language writes it. */
	readonly number: (value: number) => string;
	/** A text for any number of things, in the form that the number asks for. */
	readonly count: (forms: Counted) => (value: number) => string;
	/** "a, b and c". */
	readonly list: (names: readonly string[]) => string;
}

/** @param language whole tag: Egypt has other digits than Morocco */
export function grammarOf(language: string): Grammar {
	const numbers = new Intl.NumberFormat(language);
	const plurals = new Intl.PluralRules(language);
	const lists = new Intl.ListFormat(language, { type: 'conjunction' });
	const number = (value: number): string => numbers.format(value);
	return {
		number,
		count: (forms) => (value) =>
			fill(forms[plurals.select(value)] ?? forms.other, { n: number(value) }),
		list: (names) => lists.format(names),
	};
}

/** A text with something in the place of each name in braces. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
	// As a function: a value may hold a "$&", which a replacement text would read as an order.
	return text.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}
