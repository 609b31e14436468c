/** Words a reader takes in per minute; the rule of the page that began this project. */
const wordsPerMinute = 200;
/** Characters of scripts without spaces that take as long as one word. */
const charactersPerWord = 2;

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Words of a plain text; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
	const characters = text.match(unspaced)?.length ?? 0;
	const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
	return words + Math.ceil(characters / charactersPerWord);
}

/** Whole minutes, rounded up: 256 words take 2 minutes. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.ceil(words / wordsPerMinute));
}
