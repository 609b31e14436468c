/** A letter of a script that is written without spaces between its words. */
const unspaced =
	'(?=\\p{L})[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]';

/** Before each such letter, after it when another word follows, and after an article that lost its vowel: `l'`. */
const seams = new RegExp(
	[
		`(?<=\\S)(?=${unspaced})`,
		`(?<=${unspaced}[\\p{M}\\p{P}]*)(?=[\\p{L}\\p{N}])`,
		"(?<=(?<!\\p{L})\\p{L}{1,5}['’])(?=\\p{L}{2})",
	].join('|'),
	'gu',
);

/** Stands before each space that is ours: unseen, and part of no word. */
const joiner = '\u2060';

/**
 * A text with spaces between its words, for an index that knows words by their spaces. In scripts that
 * have none each letter becomes a word: any part of a text can then be found as a phrase, wherever a
 * dictionary would end its words. https://github.com/Pagefind/pagefind/issues/1237
 */
export function space(text: string): string {
	return text.replace(seams, `${joiner} `);
}

/** The text as it was; `<mark>` around several of its letters becomes one. */
export function unspace(text: string): string {
	return text
		.replaceAll(`${joiner}</mark> <mark>`, '')
		.replace(/\u2060(<\/mark>)? /g, '$1')
		.replaceAll(joiner, '');
}

/** What is asked for: words, or the letters of one as a phrase. Signs of currency an index does not hold. */
export function spaceQuery(query: string): string {
	const plain = query.replace(/\p{Sc}/gu, '').replace(quoted, '"$1"');
	const spaced = space(plain).replaceAll(joiner, '');
	return isUnspaced.test(plain) && !/[\s"]/.test(plain) ? `"${spaced}"` : spaced;
}

/** A whole question in quotation marks of any language. */
const quoted = /^\s*["“”„‟«»‘‚「『]\s*(.+?)\s*["“”«»’‘」』]\s*$/su;

const isUnspaced = new RegExp(unspaced, 'u');
