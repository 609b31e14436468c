/** Words a reader takes in per minute; the rule of the page that began this project. */
const wordsPerMinute = 200;
/** Characters of scripts without spaces that take as long as one word. */
const charactersPerWord = 2;

const word = /[\p{L}\p{N}]\S*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Words of a plain text; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
	const characters = count(text, unspaced);
	const spaced = characters === 0 ? text : text.replace(unspaced, ' ');
	return count(spaced, word) + Math.ceil(characters / charactersPerWord);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Whole minutes, rounded up: 256 words take 2 minutes. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.ceil(words / wordsPerMinute));
}
