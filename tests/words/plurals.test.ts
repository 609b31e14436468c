import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words-for.ts';

const count = (language: string, n: number): string =>
	wordsFor(language).articles(n).replace(/\s/g, ' ');

test.each([
	['en', 0, '0 articles'],
	['en', 1, '1 article'],
	['en', 2, '2 articles'],
	['en', 1234, '1,234 articles'],
	['ru', 1, '1 материал'],
	['ru', 2, '2 материала'],
	['ru', 5, '5 материалов'],
	['ru', 11, '11 материалов'],
	['ru', 21, '21 материал'],
	['ru', 22, '22 материала'],
	['ar', 0, 'لا مقالات'],
	['ar', 1, 'مقال واحد'],
	['ar', 2, 'مقالان'],
	['ar', 3, '3 مقالات'],
	['ar', 11, '11 مقالًا'],
	['ar', 100, '100 مقال'],
	['ar', 103, '103 مقالات'],
	['he', 1, 'כתבה אחת'],
	['he', 2, 'שתי כתבות'],
	['he', 3, '3 כתבות'],
	// French counts nothing in the singular.
	['fr', 0, '0 article'],
	['fr', 2, '2 articles'],
	['pt', 1, '1 artigo'],
	['es', 1_000_000, '1.000.000 artículos'],
	['tr', 1, '1 haber'],
	['tr', 5, '5 haber'],
	['fa', 12, '۱۲ مطلب'],
	['ja', 3, '記事3本'],
	['zh', 3, '3篇文章'],
])('%s, %i: %s', (language, n, text) => {
	expect(count(language, n)).toBe(text);
});

test.each([
	[1, 'Время чтения: 1 минута'],
	[3, 'Время чтения: 3 минуты'],
	[5, 'Время чтения: 5 минут'],
	[21, 'Время чтения: 21 минута'],
])('the time it takes to read agrees with its number: %i', (n, text) => {
	expect(wordsFor('ru').minutes(n)).toBe(text);
});
