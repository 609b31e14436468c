import { describe, expect, test } from 'vitest';
import { joinNames } from '../../src/article/byline.ts';
import { wordsFor } from '../../src/words/words-for.ts';

describe('a label and what it is for are parted as the language parts them', () => {
	test.each([
		['en', 'Source: AFP.'],
		['de', 'Quelle: AFP.'],
		['fr', 'Source\u00A0: AFP.'],
		['fr-CA', 'Source\u00A0: AFP.'],
		['ar', 'المصدر: AFP.'],
		['ja', '配信元：AFP。'],
		['zh-CN', '来源：AFP。'],
	])('in %s: %s', (language, line) => {
		const { source, marks } = wordsFor(language);
		expect(source + marks.colon + 'AFP' + marks.stop).toBe(line);
	});
});

describe('what says more about a label', () => {
	test.each([
		['en', 'Mexico, Page 3'],
		['ru', 'Mexico, Страница 3'],
		['ar', 'Mexico، الصفحة 3'],
		['fa', 'Mexico، صفحهٔ ۳'],
		['he', 'Mexico, עמוד 3'],
		['ja', 'Mexico（3ページ）'],
		['zh', 'Mexico（第3页）'],
	])('follows it in %s as in %s', (language, title) => {
		const { marks, olderPage } = wordsFor(language);
		const [before, after] = marks.detail;
		expect(`Mexico${before}${olderPage(3)}${after}`).toBe(title);
	});
});

describe('names stand in a line as the language lists them', () => {
	test.each([
		['en', 'Also in Arabic, French, and Turkish'],
		['fr', 'Autres langues\u00A0: Arabic, French et Turkish'],
		['ar', 'بلغات أخرى: Arabic وFrench وTurkish'],
		['ja', '他の言語：Arabic、French、Turkish'],
		['zh', '其他语言：Arabic、French和Turkish'],
	])('in %s: %s', (language, line) => {
		const names = ['Arabic', 'French', 'Turkish'].map((text) => ({ text, href: `/${text}/` }));
		const parts = joinNames(names, language, wordsFor(language).also);
		expect(parts.map(({ text }) => text).join('')).toBe(line);
		expect(parts.filter((part) => 'href' in part)).toEqual(names);
	});
});
