import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../src/article/reading-time.ts';

test.each([
	[0, 1],
	[1, 1],
	[200, 1],
	[201, 2],
	[256, 2],
	[400, 2],
	[401, 3],
])('%i words take %i minutes', (words, minutes) => {
	expect(readingMinutes(words)).toBe(minutes);
});

test.each([
	['', 0],
	['One, two — three!', 3],
	['a 3.5 % rise of $1,000', 5],
	['well-known can’t U.S.', 3],
	['Çiğ köfte yedi', 3],
	['نص المقال هنا', 3],
	['שלום עולם', 2],
	['日本の首相', 3],
	['Tokyo で会う', 3],
])('%j has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});
