/** More of a value says no more about it, and may be a whole file. */
const longest = 60;

/** A value as a message shows it: in quotes, and cut where it goes on too long. */
export function quote(text: string): string {
	return text.length > longest ? `"${text.slice(0, longest)}…"` : `"${text}"`;
}

/** A character by its number: `U+202E`. */
export function codeOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
