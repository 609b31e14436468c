import { describe, expect, test } from 'vitest';
import { parseCopy } from '../../src/body/copy.ts';
import { plainInline, sanitiseCopy, setUnlinked, toSafeHtml } from '../../src/body/press.ts';
import { html, line, set } from './set.ts';

describe('what a copy may not hold goes, and its text stays:', () => {
	test.each([
		['a script', 'Hi <script>alert(1)</script>there', '<p>Hi there</p>'],
		['a style sheet', '<style>p { color: red }</style>t', '<p>t</p>'],
		['a frame', '<iframe src="https://a.example"></iframe>after', '<p>after</p>'],
		['a drawing that is a program', '<svg onload="x()"><circle/></svg>t', '<p>t</p>'],
		['an event handler', '<b onclick="x()">bold</b>', '<p><b>bold</b></p>'],
		['style and class', '<p style="color:red" class="banner">t</p>', '<p>t</p>'],
		['a comment', 'a <!-- secret -->b', '<p>a b</p>'],
		['a form', '<form action="//evil.example"><input name=q value=v>t</form>', '<p>t</p>'],
		['an unknown element', '<font color=red><blink>f</blink></font>', '<p>f</p>'],
		['a component', '<Component client:load set:html="x">t</Component>', '<p>t</p>'],
		['a page inside the page', '<html><body><main>t</main></body></html>', '<p>t</p>'],
		['layout', '<article><header>A</header><footer>B</footer></article>', '<p>A</p><p>B</p>'],
		['a place of our own cards', '<related-card index="0">t</related-card>', ''],
	])('%s', (_, markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});
});

describe('what writing needs stays:', () => {
	test.each([
		['<sub>1</sub><sup>2</sup><mark>m</mark><small>s</small>'],
		['<q>q</q><cite>c</cite><kbd>k</kbd>'],
		['<abbr title="European Union">EU</abbr>'],
		['<span lang="tr" dir="rtl">t</span>'],
		['<bdo dir="rtl">x</bdo>'],
	])('%s', (markup) => {
		expect(html(markup)).toBe(`<p>${markup}</p>`);
	});

	test('of what left HTML, what took its place', () => {
		expect(html('<center>c</center><strike>s</strike><tt>t</tt><acronym>a</acronym>')).toBe(
			'<p>c</p><p><s>s</s><code>t</code><abbr>a</abbr></p>',
		);
	});

	test('characters of markup, as text', () => {
		expect(html('1 < 2 &amp; `a < b` \\<b>')).toBe(
			'<p>1 &#x3C; 2 &#x26; <code>a &#x3C; b</code> &#x3C;b></p>',
		);
	});
});

test.each(['javascript:x', 'data:text/html,x', 'vbscript:x', 'tel:1', 'ftp://a.example/'])(
	'a link to %s is gone before anything else looks at it',
	(address) => {
		const words = { footnotes: '', backToText: '' };
		expect(toSafeHtml(sanitiseCopy(parseCopy(`[x](${address})`), words))).toBe('<p><a>x</a></p>');
	},
);

test('no id of a copy is an id of the page', () => {
	expect(html('<h2 id="main">A</h2>\n\n<p id="nav">b</p>')).toBe(
		'<h2 id="text-main">A</h2>\n<p id="text-nav">b</p>',
	);
});

test('characters that no page can show are dropped, with a warning at their line', () => {
	expect(set('one\n\ntwo \u0001\u202Ethree')).toMatchObject({
		html: '<p>one</p>\n<p>two three</p>',
		problems: ['3 warning unprintable'],
	});
});

describe('a line of inline Markdown', () => {
	test.each([
		['plain & simple', 'plain &#x26; simple', 'plain & simple'],
		['*it* and **bold**', '<em>it</em> and <strong>bold</strong>', 'it and bold'],
		['[a](https://a.example)', '<a href="https://a.example/">a</a>', 'a'],
		['[a](//a.example)', '<a href="https://a.example/">a</a>', 'a'],
		['[a](/about/)', '<a href="/about/">a</a>', 'a'],
		['[a](/2027/01/later/)', 'a', 'a'],
		['[a](/nowhere/)', 'a', 'a'],
		['[a](javascript:alert(1))', 'a', 'a'],
		['<a href="/\\evil.example">a</a>', 'a', 'a'],
		['[a](about)', 'a', 'a'],
		['[a](#here)', 'a', 'a'],
		['<script>x</script>t', 't', 't'],
		['<img src=x onerror=x>t', 't', 't'],
		['</p><h1>t</h1>', 't', 't'],
		['# no *heading*', '# no <em>heading</em>', '# no heading'],
		['2024. A *great* year', '2024. A <em>great</em> year', '2024. A great year'],
		['- He said *no*', '- He said <em>no</em>', '- He said no'],
		['> *Yes*', '> <em>Yes</em>', '> Yes'],
		['a [^1] | b', 'a [^1] | b', 'a [^1] | b'],
		['![alt](x.png)t', 't', 't'],
		['&lt;b&gt;', '&#x3C;b>', '<b>'],
	])('%j is set as %j, and is plainly %j', (markdown, setLine, plainLine) => {
		expect(line(markdown)).toBe(setLine);
		expect(plainInline(markdown)).toBe(plainLine);
	});
});

test('a line that is part of a link loses its own links, and nothing else', () => {
	expect(setUnlinked('See [the *plan*](/2025/11/story/) & **more**')).toBe(
		'See the <em>plan</em> &#x26; <strong>more</strong>',
	);
});
