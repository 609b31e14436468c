/** Small letters and digits alone, without accents: as far as an index tells words apart. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a word, or a part of one with hyphens, begins with what was asked for.
 * @param start folded
 */
export function begins(word: string, start: string): boolean {
	return [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)].some((part) => fold(part).startsWith(start));
}
