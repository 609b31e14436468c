import { describe, expect, test } from 'vitest';
import { findExcess } from '../../src/body/bounds.ts';
import { set } from './set.ts';

describe('is refused unparsed, in a sentence:', () => {
	test.each([
		[
			'quotes in quotes',
			'> '.repeat(60) + 'x',
			'has 60 quotes or lists inside one another, 50 at most',
		],
		['lists in lists', '- '.repeat(60) + 'x', 'has 60 quotes or lists'],
		[
			'lists by indentation',
			Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}* a\n`).join(''),
			'levels of indentation, 100 at most',
		],
		['brackets', '['.repeat(101), 'has 101 brackets inside one another, 100 at most'],
		[
			'marks of emphasis',
			'*a '.repeat(2001),
			'has 2,001 marks of emphasis and code in one paragraph',
		],
		[
			'marks in lines of an old Mac',
			'*a\r'.repeat(2001),
			'has 2,001 marks of emphasis and code in one paragraph',
		],
		['links in one paragraph', '[a](b)\n'.repeat(501), 'has 1,002 brackets in one paragraph'],
		['items', '- a\n'.repeat(5001), 'has 5,001 quotes and list items'],
		['lines', 'a\r\n'.repeat(5_000), 'has 5,001 lines'],
		['tags', '<p>x</p>\n'.repeat(2501), 'has 5,002 HTML tags'],
		[
			'rows filled up',
			`${'|a'.repeat(58)}|\n${'|-'.repeat(58)}|\n${'|a|\n'.repeat(400)}`,
			'cells in tables, 20,000 at most',
		],
		['stars', '*'.repeat(501), 'has 501 emphasis marks in a row'],
		['open tags', '<b>'.repeat(201), 'HTML tags left open, 200 at most'],
		['a tag that does not end', `<p title="${'a'.repeat(10_001)}`, 'characters in one HTML tag'],
		['notes', 'x[^1] '.repeat(501), 'has 501 footnote references'],
		['columns', '|x'.repeat(62), 'has 62 columns in a table'],
		['length', 'word '.repeat(60_001), 'has 300,005 characters, 200,000 at most'],
	])('%s', (_, markdown, sentence) => {
		expect(findExcess(markdown).join()).toContain(sentence);
		expect(set(markdown)).toMatchObject({
			html: '',
			text: '',
			problems: expect.arrayContaining(['1 error excess']) as string[],
		});
	});
});

describe('is an ordinary text:', () => {
	test.each([
		['long', 'A sentence of some words. '.repeat(3000)],
		['a deep list', '- a\n  - b\n    - c\n      - d\n        > e'],
		['a table', '|a|b|c|\n|-|-|-|\n'.padEnd(2000, '|1|2|3|\n')],
		['raw HTML', '<p>a <b>b</b><br><img src="x"></p>\n'.repeat(200)],
		['notes', Array.from({ length: 100 }, (_, n) => `x[^${n}]\n\n[^${n}]: y\n\n`).join('')],
		['links', '[a](https://a.example), '.repeat(100).concat('\n\n').repeat(40)],
		['emphasis', '*a* and **b** '.repeat(100).concat('\n\n').repeat(40)],
	])('%s', (_, markdown) => {
		expect(findExcess(markdown)).toEqual([]);
	});
});
