import { describe, expect, test } from 'vitest';
import { html, set } from './set.ts';

describe('Markdown', () => {
	test.each([
		['paragraphs', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
		['a line break', 'a  \nb', '<p>a<br>\nb</p>'],
		['emphasis', '*a* **b** ~~c~~ ~d~', '<p><em>a</em> <strong>b</strong> <del>c</del> ~d~</p>'],
		['lists', '- a\n- b\n\n3. c', '<ul><li>a</li><li>b</li></ul>\n<ol start="3"><li>c</li></ol>'],
		['tasks', '- [ ] a\n- [x] b', '<ul><li>☐ a</li><li>☑ b</li></ul>'],
		['quotes', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
		['code', '```js\na < b\n```', '<pre><code>a &#x3C; b\n</code></pre>'],
		['a rule', 'a\n\n***', '<p>a</p>\n<hr>'],
		[
			'no links that were not marked',
			'www.example.com https://a.example',
			'<p>www.example.com https://a.example</p>',
		],
	])('knows %s', (_, markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	test('knows tables, which scroll in themselves and say what their heads are the head of', () => {
		const table = html('|a|b|\n|-|-:|\n|1|2|');
		expect(table).toMatch(
			/^<div class="table" [^>]*aria-label="Table"[^>]*tabindex="0"[^>]*><table>/,
		);
		expect(table).toContain('<th scope="col">a</th>');
		expect(table).toContain('<td>1</td><td class="align-right">2</td>');
	});

	test('of Windows lines is the same', () => {
		expect(html('# a\r\n\r\n- b\r\n- c\r\n')).toBe(
			html('# a\n\n- b\n- c\n').replace(/\n(?=<ul)/, '\n'),
		);
	});
});

describe('the words of a text', () => {
	test.each([
		['have a line for each paragraph', 'a *b*\nc\n\nd', 'a b c\nd'],
		['have a line for each item', '- a\n- b\n  - c', 'a\nb\nc'],
		['have a line for each row', '|a|b|\n|-|-|\n|1|2|', 'a b\n1 2'],
		['have no card and no picture', 'a\n\n::related{id=known}\n\n![p](a.png)\n\nb', 'a\nb'],
		['have no markup', '<b>a</b> <!-- x -->&amp; [b](https://a.example)', 'a & b'],
		['of nothing are none', '\n \n', ''],
	])('%s', (_, markdown, text) => {
		expect(set(markdown).text).toBe(text);
	});
});

describe('the middle of a text', () => {
	const paragraph = 'Word after word. '.repeat(20).trim();
	const paragraphs = (count: number): string => Array(count).fill(paragraph).join('\n\n');

	test('is after the paragraph in which half of it is read', () => {
		const { start, rest } = set(paragraphs(6));
		expect(start.match(/<p>/g)).toHaveLength(3);
		expect(rest.match(/<p>/g)).toHaveLength(3);
	});

	test('is between two paragraphs, not before a heading or a list', () => {
		const { start, rest } = set(`${paragraphs(3)}\n\n## H\n\n${paragraphs(3)}`);
		expect(start).toContain('<h2');
		expect(rest).toMatch(/^\s*<p>/);
	});

	test.each([
		['a short text', 'a\n\nb\n\nc'],
		['one long paragraph', paragraph.repeat(10)],
		['a list', Array(9).fill(`- ${paragraph}`).join('\n')],
	])('is not in %s', (_, markdown) => {
		expect(set(markdown).rest).toBe('');
	});

	test('takes nothing away', () => {
		const { start, rest, html: whole } = set(paragraphs(9));
		expect(start + rest).toBe(whole);
		expect(whole.match(/<p>/g)).toHaveLength(9);
	});
});

test('the same text is set the same, to the byte', () => {
	const text = '# A\n\nb[^1] ::related\n\n::related{id=known}\n\n[^1]: c';
	expect(set(text)).toEqual(set(text));
});
