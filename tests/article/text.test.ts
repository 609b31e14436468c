import { expect, test } from 'vitest';
import { quote } from '../../src/article/quote.ts';
import { slugFrom } from '../../src/article/fields.ts';
import { dropUnprintable, findUnprintable, isVisible, lengthOf } from '../../src/article/text.ts';

test.each([
	'\0',
	'\u0001',
	'\u000B',
	'\u001B',
	'\u007F',
	'\u0085',
	'\u009B',
	'\u202D',
	'\u202E',
	'\uFDD0',
	'\uFFFE',
	'\u{10FFFF}',
	'\uD800',
	'\uDC00',
])('finds and drops %j, which no page and no feed can carry', (character) => {
	expect(findUnprintable(`a${character}b`)).toBe(character);
	expect(dropUnprintable(`a${character}b${character}`)).toBe('ab');
});

test.each(['a\tb\r\nc', '\u00A0', '\u200E\u200F\u061C', '👨‍👩‍👧', '𠀀', '\u2066x\u2069', '\uE000'])(
	'lets %j be',
	(text) => {
		expect(findUnprintable(text)).toBeUndefined();
		expect(dropUnprintable(text)).toBe(text);
	},
);

test.each([
	['', false],
	[' \u00A0\t', false],
	['\u200B\uFEFF\u2060', false],
	['\u061C\u200F', false],
	['\u2066\u2069', false],
	['\u115F\u3164\uFFA0', false],
	['\u2800', false],
	['\u0301', false],
	['\uFE0F', false],
	['.', true],
	['Ω', true],
	['👍', true],
	['٣', true],
])('%j shows something: %s', (text, answer) => {
	expect(isVisible(text)).toBe(answer);
});

test('counts characters, not halves of them', () => {
	expect(lengthOf('𝕏😀a')).toBe(3);
});

test.each([
	['US cartels: “what’s next?”', 'us-cartels-whats-next'],
	['İstanbul’da ılık çay', 'istanbul-da-ilik-cay'],
	['Straße', 'strasse'],
	['ﬁve ＡＢ', 'five-ab'],
	['مقال', 'mqal'],
	['日本語', 'article'],
	['--', 'article'],
	['x'.repeat(100), 'x'.repeat(80)],
	['../../etc/passwd', 'etc-passwd'],
])('makes of %j the address %s', (text, slug) => {
	expect(slugFrom(text)).toBe(slug);
});

test('a long value is cut where a message repeats it', () => {
	expect(quote('short')).toBe('"short"');
	expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
});
