import { expect, test } from 'vitest';
import { findExcess } from '../../src/body/bounds.ts';
import { set } from './set.ts';

/** Characters of each text. */
const size = 190_000;

/** Pieces that make a parser look far ahead or far back when they are repeated. */
const pieces: readonly string[] = [
	...['*a **a ', 'a_ ', '_a ', '*a_ ', '**a*', 'c* ', '*_', '* ', '~~a ', '**x [a*b**c*](d)\n'],
	...['a]', '[a\n', '[ (](\n', '[ a_\n', '[a](', '[a](b "c\n', '![[]()\n', '[[[[[a]]]]]\n', '[a] '],
	...['\\', '&#x', '&amp', '`a``b```c', ':', '::\n', '::a[', '"', '\u00A0', '😀', 'a\u0301'],
	...['<', '<a ', '</', '<a/', '<!--', '<!-- a -->', '<?\n', '<![CDATA[\n', '<!A \n', '<http://a'],
	...['<p>x\n', '<br>', '<li>a', '<b>a</b>', '<i><b>a</i></b>', '</div>', '<span></span>'],
	...[
		'<a href="https://a.example">a</a> ',
		'<p id="a">x</p>\n',
		'<p a=1 b=2 c=3>x</p>\n',
		'<nobr>',
	],
	...['<table><b>', '<tr><td>a', '<dt>a<dd>b', '<select><option>a', '<ruby><rt>a', '<pre>a</pre>'],
	...[
		'- a\n',
		'- a\n\n',
		'1. a\n',
		'- a\n  b\n',
		'- - - - - a\n',
		'> a\n',
		'> a\nb\n\n',
		'* * *\n',
	],
	...[
		'## H\n',
		'a\n=\n',
		'|a|\n|-|\n|b|\n\n',
		'a|b\n',
		'|\n',
		'```\n',
		'    a\n',
		'a  \n',
		'\n',
		'a\r\n\r\n',
	],
	...['[a](#h) ', '![a](a.png)\n\n', '![a](a.png) ', '[a](/) ', '[a](/x) ', 'x[^1] ', '[^1]: '],
	...['::related{id=known}\n\n', '::related{a=b ', '{.a #b c=d}', ' ', '\t', 'word '],
];

/** Texts that begin with what the pieces then have to be held against. */
const openings: readonly (readonly [opening: string, piece: string])[] = [
	['[a]: u\n\n', '[a] '],
	['[^1]: y\n\n', 'x[^1] '],
	['a**b', 'c* '],
	['<b>'.repeat(199), '<p>a</p>'],
	['<b>'.repeat(180), '<p>a</b>'],
	['<div>'.repeat(199), '<p>a</p>\n'],
	['<b><i><u><s><em><strong><code><small>'.repeat(20), '<p>x'],
	['<table>', '<b>x</b>'],
	[`${'|a'.repeat(58)}|\n${'|-'.repeat(58)}|\n`, '|a|\n'],
	['> '.repeat(49), 'a\n'],
	['- '.repeat(49), 'a\n'],
	['', `${'> '.repeat(49)}a\n`],
	['', `${'- '.repeat(49)}a\n`],
	['', `${'> - '.repeat(24)}a\n`],
	[Array.from({ length: 95 }, (_, n) => `${'  '.repeat(n)}- a\n`).join(''), 'b\n\n'],
];

const texts = [...pieces.map((piece) => ['', piece] as const), ...openings];

/** The most of the pieces that the bounds let through, by halves. */
function asManyAsAllowed(opening: string, piece: string): string {
	for (let count = Math.ceil(size / piece.length); count > 0; count = Math.floor(count / 1.5)) {
		const text = opening + piece.repeat(count);
		if (!isExcessive(text)) return text;
	}
	return '';
}

function isExcessive(text: string): boolean {
	return findExcess(text).length > 0;
}

test.each(texts)(
	'a text of nothing but %j and many %j is set or refused in a moment',
	(opening, piece) => {
		const start = performance.now();
		const { problems } = set(opening + piece.repeat(Math.ceil(size / piece.length)));
		expect(performance.now() - start).toBeLessThan(15_000);
		expect(problems.every((problem) => /^\d+ (?:error|warning) [a-z-]+$/.test(problem))).toBe(true);
	},
	30_000,
);

test.each(texts)(
	'so is as much of %j and %j as the bounds allow',
	(opening, piece) => {
		const start = performance.now();
		set(asManyAsAllowed(opening, piece));
		expect(performance.now() - start).toBeLessThan(15_000);
	},
	30_000,
);
