const word = /[\p{L}\p{M}\p{N}]+/gu;
// Scripts written without spaces: their words are taken as overlapping pairs of characters.
const unspaced =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/**
 * Cuts a text of any language into the terms by which texts are compared: lower case, without
 * accents, vowel points and the commonest endings.
 */
export function tokens(text: string): string[] {
	const found: string[] = [];
	for (const [match] of fold(text).matchAll(word)) {
		const spaced = match.replace(unspaced, (run) => {
			found.push(...pairs(run));
			return '';
		});
		if (spaced.length > 1) found.push(stem(spaced));
	}
	return found;
}

function fold(text: string): string {
	return (
		text
			.toLowerCase()
			.normalize('NFKD')
			// All marks but those of kana, which tell one syllable from another.
			.replace(/(?![\u3099\u309A])[\p{Mn}\u0640]/gu, '')
			.normalize('NFC')
			.replace(/ı/g, 'i')
			.replace(/[أإآ]/g, 'ا')
	);
}

function pairs(run: string): string[] {
	const characters = Array.from(run);
	if (characters.length < 3) return [run];
	return characters.slice(1).map((character, n) => (characters[n] ?? '') + character);
}

function stem(term: string): string {
	if (term.length > 4 && /^[a-z]+[^s]s$/.test(term)) return term.slice(0, -1);
	return term.length > 4 && term.startsWith('ال') ? term.slice(2) : term;
}
