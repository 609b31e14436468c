// Controls, lone surrogates and noncharacters cannot stand in HTML or XML (HTML, 13.2.3.5; XML 1.0, 2.2);
// the overrides U+202D and U+202E show a reader other text than is there (Unicode TR 36, 2.10.5).
const unprintable =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202D\u202E\p{Cs}\p{Noncharacter_Code_Point}]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');
const invisible = /[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The first character of a text that no page or feed can carry. */
export function findUnprintable(text: string): string | undefined {
	return unprintable.exec(text)?.[0];
}

export function dropUnprintable(text: string): string {
	return text.replace(everyUnprintable, '');
}

/** Whether a reader sees anything at all: not white space, marks and joiners alone. */
export function isVisible(text: string): boolean {
	return text.replace(invisible, '') !== '';
}

/** Length in characters (code points), as an editor counts them. */
export function lengthOf(text: string): number {
	return Array.from(text).length;
}

/** Marks piled on one letter, at most: twice what any script needs. */
const mostMarks = 8;
const marks = new RegExp(`\\p{M}{${mostMarks + 1},}`, 'u');

/** How many marks stand on the first letter that has more than any script needs. */
export function findPile(text: string): number | undefined {
	const pile = marks.exec(text)?.[0];
	return pile === undefined ? undefined : lengthOf(pile);
}
