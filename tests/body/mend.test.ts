import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/body/mend.ts';

/** Trees that a parser of HTML would never build, but a sanitiser leaves, are written as XML is. */
function mended(html: string): string {
	return toHtml(mend(fromHtml(html, { fragment: true })));
}

/** What the copy says, what valid HTML says. Each is stable: to mend it again changes nothing. */
const cases: readonly (readonly [what: string, html: string, mended: string])[] = [
	['text without a paragraph', 'a <i>b</i>', '<p>a <i>b</i></p>'],
	['a block in a bold', '<b><p>a</p></b>', '<p><b>a</b></p>'],
	[
		'blocks and words in a bold',
		'<b>a<p>b</p>c</b>',
		'<p><b>a</b></p><p><b>b</b></p><p><b>c</b></p>',
	],
	['a list in an emphasis', '<em><ul><li>a</li></ul></em>', '<ul><li><em>a</em></li></ul>'],
	[
		'a heading in a link',
		'<a href="/x/"><h2>a</h2>b</a>',
		'<h2><a href="/x/">a</a></h2><p><a href="/x/">b</a></p>',
	],
	['a link without words', 'a<a href="/x/"> </a>b', '<p>a b</p>'],
	['a link without an address', '<a>a</a>', '<p>a</p>'],
	['a named place', '<a name="n">a</a>', '<p><span id="n"></span>a</p>'],
	['a span that says nothing', '<span>a</span>', '<p>a</p>'],
	['a direction without direction', '<bdo>a</bdo>', '<p>a</p>'],
	['an empty emphasis', 'a<em></em>b', '<p>ab</p>'],
	['a bold space', 'a<b> </b>b', '<p>a b</p>'],
	['an empty paragraph', '<p> </p><p>a</p>', '<p>a</p>'],
	['an empty heading', '<h2></h2><p>a</p>', '<p>a</p>'],
	['an empty list', '<ul><li></li></ul><p>a</p>', '<p>a</p>'],
	['an empty quote', '<blockquote><p></p></blockquote><p>a</p>', '<p>a</p>'],
	['words in a quote', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
	['items without a list', '<li>a</li>\n<li>b</li>', '<ul><li>a</li><li>b</li></ul>'],
	['an item among words', 'a<li>b</li>c', '<p>a</p><ul><li>b</li></ul><p>c</p>'],
	['an empty item among words', 'a<li></li>b', '<p>a b</p>'],
	['words in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
	[
		'a list in a list',
		'<ul><li>a</li><ol><li>b</li></ol></ul>',
		'<ul><li>a<ol><li>b</li></ol></li></ul>',
	],
	[
		'terms and definitions',
		'<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>',
		'<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>',
	],
	['terms in groups', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
	['definitions before their term', '<dl><dd>a</dd><dt>b</dt></dl>', '<p>a</p><p>b</p>'],
	[
		'words among definitions',
		'<dl>a <b>b</b><dt>c</dt><dd>d</dd></dl>',
		'<p>a <b>b</b></p><p>c</p><p>d</p>',
	],
	['a term without a list', '<dt>a</dt>', '<p>a</p>'],
	[
		'a block in a term',
		'<dl><dt><h2>a</h2></dt><dd>b</dd></dl>',
		'<dl><dt><strong>a</strong> </dt><dd>b</dd></dl>',
	],
	[
		'a table without groups',
		'<table><tr><td>a</td></tr></table>',
		'<table><tbody><tr><td>a</td></tr></tbody></table>',
	],
	['a table without rows', '<table><caption>a</caption></table>', '<p>a</p>'],
	[
		'two captions',
		'<table><caption>a</caption><caption>b</caption><tr><td>c</td></tr></table>',
		'<p>b</p><table><caption>a</caption><tbody><tr><td>c</td></tr></tbody></table>',
	],
	[
		'a foot before the body',
		'<table><tfoot><tr><td>b</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody></table>',
		'<table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>b</td></tr></tfoot></table>',
	],
	[
		'two heads',
		'<table><thead><tr><th>a</th></tr></thead><thead><tr><th>b</th></tr></thead></table>',
		'<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th></tr></tbody></table>',
	],
	['a figure without a picture', '<figure><figcaption>a</figcaption></figure>', '<p>a</p>'],
	[
		'a figure with two captions',
		'<figure><img src="x" alt=""><figcaption>a</figcaption><figcaption>b</figcaption></figure>',
		'<figure><img src="x" alt=""><figcaption>a</figcaption></figure><p>b</p>',
	],
	['a caption without a figure', '<figcaption>a</figcaption>', '<p>a</p>'],
	['a heading in code', '<pre><h2>a</h2><p>b</p></pre>', '<pre><strong>a</strong> b </pre>'],
	['a box to tick', '<ul><li><input type="checkbox" checked> a</li></ul>', '<ul><li>☑ a</li></ul>'],
	['a field', '<input type="text">a', '<p>a</p>'],
	['layout in layout', '<div><div>a</div>b</div>', '<p>a</p><p>b</p>'],
	['a section', '<section>a</section>', '<p>a</p>'],
];

describe('makes valid, and loses no word:', () => {
	test.each(cases)('%s', (_, html, expected) => {
		expect(mended(html)).toBe(expected);
	});
});

describe('has nothing to mend in what it mended:', () => {
	test.each(cases)('%s', (_, html, expected) => {
		expect(mended(mended(html))).toBe(expected);
	});
});

test('a link inside a link is not one', () => {
	const link = (href: string, ...children: object[]): object => ({
		type: 'element',
		tagName: 'a',
		properties: { href },
		children,
	});
	const text = (value: string): object => ({ type: 'text', value });
	const tree = { type: 'root', children: [link('/x/', text('a'), link('/y/', text('b')))] };
	expect(toHtml(mend(tree as Parameters<typeof mend>[0]))).toBe(
		'<p><a href="/x/">a<span>b</span></a></p>',
	);
});

test('what was passed in is left as it was', () => {
	const tree = fromHtml('<li>a</li><b><p>x</p></b><table><tr><td>1</td></tr></table>', {
		fragment: true,
	});
	const before = JSON.stringify(tree);
	mend(tree);
	expect(JSON.stringify(tree)).toBe(before);
});
