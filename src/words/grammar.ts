/** How many there are, by plural category: `{n}` stands for the number. Missing ones are as `other`. */
type Counted = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
	readonly other: string;
};

/** What a dictionary needs of its language. */
export interface Grammar {
	/** A number as the language writes it. */
	readonly number: (value: number) => string;
	/** A text for any number of things, in the form that the number asks for. */
	readonly count: (forms: Counted) => (value: number) => string;
	/** "a, b and c". */
	readonly list: (names: readonly string[]) => string;
}

export function grammarOf(language: string): Grammar {
	const numbers = new Intl.NumberFormat(language);
	const plurals = new Intl.PluralRules(language);
	const lists = new Intl.ListFormat(language, { type: 'conjunction' });
	const number = (value: number): string => numbers.format(value);
	return {
		number,
		count: (forms) => (value) =>
			(forms[plurals.select(value)] ?? forms.other).replace('{n}', number(value)),
		list: (names) => lists.format(names),
	};
}
