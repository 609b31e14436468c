import { describe, expect, test } from 'vitest';
import { linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

/** The lines an editor sees about one article, whose extra field is the first on line 7. */
const about = (front: Readonly<Record<string, unknown>>): string[] =>
	linesOf({ 'x.md': articleFile(front) });

describe('a headline', () => {
	test.each([
		[7, '7 is a number where text belongs. Put it in quotes.'],
		[true, 'true is true or false where text belongs. Put it in quotes.'],
		[null, 'is empty. Write it, or take the field out.'],
		['', 'is empty. Write it, or take the field out.'],
		[' \t ', 'is empty. Write it, or take the field out.'],
		['\u200B\u200D\u2060', 'is empty. Write it, or take the field out.'],
		['\u0301\u0302', 'is empty. Write it, or take the field out.'],
		['\uE000', 'is empty. Write it, or take the field out.'],
		[['a'], '["a"] is a list where text belongs. Write one text.'],
		[{ a: 1 }, '{"a":1} is a record where text belongs. Write one text.'],
		['a\u0001b', 'holds the character U+0001, which cannot be printed. Take it out.'],
		['a\u0092b', 'holds the character U+0092, which cannot be printed. Take it out.'],
		['a\u202Eb', 'holds the character U+202E, which cannot be printed. Take it out.'],
		['a\uFDD0b', 'holds the character U+FDD0, which cannot be printed. Take it out.'],
		['a\u{1FFFE}b', 'holds the character U+1FFFE, which cannot be printed. Take it out.'],
		['It&#8217;s', 'writes "&#8217;" as HTML does. Readers get "’": write that.'],
		['x'.repeat(151), `has 151 characters ("${'x'.repeat(60)}…"), 150 at most. Shorten it.`],
		[
			'x'.repeat(111),
			'has 111 characters. Search engines and cards cut it after 110: shorten it, or add shortHeadline.',
		],
	])('%j', (headline, message) => {
		expect(about({ headline })).toEqual([`content/articles/x.md:2:11  headline: ${message}`]);
	});

	test.each(['x'.repeat(110), '𝕏'.repeat(110), '😀', 'Ω', '１２３', '<b>', '#{7}'])(
		'%s is fine',
		(headline) => {
			expect(about({ headline })).toEqual([]);
		},
	);
});
