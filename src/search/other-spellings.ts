import { fold } from '../relations/tokens.ts';

/** Letters that are written as others on keyboards without them, and that no accent tells apart. */
const plainly: Readonly<Record<string, string>> = {
	...{ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h' },
};
const others = new RegExp(`[${Object.keys(plainly).join('')}]`, 'g');

/**
 * The words of a text as readers may write them and an index would not find them: `ışık` and `isik` for `Işık`, of
 * which it makes `işık`, `oeuvre` for `œuvre`, an Arabic word as another keyboard has it.
 * @param lang language tag of the text: it says how capital letters are made small
 * @returns each once, with spaces between
 */
export function otherSpellings(text: string, lang: string): string {
	const found = new Set<string>();
	for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
		if (/^[A-Za-z]*$/.test(word) && !/^(?:tr|az)/.test(lang)) continue;
		const plain = fold(word).replace(others, (letter) => plainly[letter] ?? letter);
		for (const form of [word.toLocaleLowerCase(lang), plain])
			if (indexed(form) !== indexed(word)) found.add(form);
	}
	return [...found].join(' ');
}

/** What Pagefind makes of a word: small, by no language, and without accents. */
function indexed(word: string): string {
	return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
