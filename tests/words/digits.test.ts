import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/article/moment.ts';
import { formatDay, formatMonth, formatSpan, formatYear } from '../../src/words/dates.ts';
import { wordsFor } from '../../src/words/words-for.ts';

/** Every text of the interface that holds a number, in one language. */
function numbered(tag: string): string[] {
	const words = wordsFor(tag);
	const { language } = words;
	return [
		formatDay(parseMoment('2025-11-14'), language, 'UTC'),
		formatMonth('2025-11', language),
		formatYear('2025', language),
		formatSpan(new Date('2021-02-03'), new Date('2025-02-03'), language, 'UTC'),
		words.minutes(12),
		words.articles(1345),
		words.entries(12),
		words.storyPart(2, 15),
		words.olderPage(23),
	];
}

describe('numbers and dates of a paper are in one kind of digits', () => {
	test.each([
		['ar', /[0-9]/],
		['ar-MA', /[0-9]/],
		['ar-EG', /[٠-٩]/],
		['ar-SA', /[٠-٩]/],
		['fa', /[۰-۹]/],
		['he', /[0-9]/],
		['ja', /[0-9]/],
		// Without a dictionary the interface is English, and so are its numbers and dates.
		['bn', /[0-9]/],
	])('in %s in those of %s', (tag, digit) => {
		for (const text of numbered(tag)) {
			expect(text).toMatch(digit);
			expect(text.match(/\p{Nd}/gu)?.filter((one) => !digit.test(one))).toEqual([]);
		}
	});
});

test.each([
	['en', '2025'],
	['ar-EG', '٢٠٢٥'],
	['fa', '۲۰۲۵'],
	['ja', '2025年'],
])('the heading of a year in %s is %s', (language, heading) => {
	expect(formatYear('2025', language)).toBe(heading);
});

test.each([
	['de-AT', '1\u00A0234 Artikel'],
	['es-MX', '1,234 artículos'],
	['de', '1.234 Artikel'],
])('numbers are grouped as they are in the country of %s: %s', (tag, text) => {
	expect(wordsFor(tag).articles(1234)).toBe(text);
});
