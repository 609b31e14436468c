/** A word of a text. */
export interface Token {
	/** What it is compared by: lower case, without accents, vowel points and the commonest endings. */
	readonly term: string;
	/** As the text has it. */
	readonly written: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces: a dictionary says where their words end. */
const unspaced =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30FC\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The terms by which texts of any language are compared, in the order of the text. */
export function tokens(text: string): string[] {
	return readTokens(text).map(({ term }) => term);
}

/** Cuts a text of any language into its words. */
export function readTokens(text: string): Token[] {
	const found: Token[] = [];
	for (const [match] of text.matchAll(word))
		for (const written of unspaced.test(match) ? segments(match) : [match]) {
			const term = fold(written);
			if (term.length > 1 || unspaced.test(term)) found.push({ term: stem(term), written });
		}
	return found;
}

function segments(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A word in small letters, without accents, and in one of the spellings that keyboards and habits give it. */
export function fold(text: string): string {
	const small = text.toLowerCase();
	if (/^[a-z0-9]*$/.test(small)) return small;
	return (
		small
			.normalize('NFKD')
			// All marks but those of kana, which tell one syllable from another.
			.replace(/(?![\u3099\u309A])[\p{Mn}\u0640]/gu, '')
			.normalize('NFC')
			.replace(/ı/g, 'i')
			// One alef, one ya, one kaf, one ha: Arabic and Persian keyboards differ, and so do habits.
			.replace(/[أإآٱ]/g, 'ا')
			.replace(/[ىی]/g, 'ي')
			.replace(/ک/g, 'ك')
			.replace(/[ةہۀ]/g, 'ه')
	);
}

function stem(term: string): string {
	if (/^[a-z]{4,}s$/.test(term) && !term.endsWith('ss')) return term.slice(0, -1);
	if (/^[\u0621-\u064A]/.test(term)) return withoutPrefix(term, /^(?:و?(?:[فبك]?ال|لل))/);
	return /^[\u05D0-\u05EA]/.test(term) ? withoutPrefix(term, /^ו?ה+/) : term;
}

/** Takes off a conjunction, preposition and article that are written as one with the word, where three letters are left. */
function withoutPrefix(term: string, prefix: RegExp): string {
	const bare = term.replace(prefix, '');
	return bare.length < 3 ? term : bare;
}
