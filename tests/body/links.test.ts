import { describe, expect, test } from 'vitest';
import { html, set } from './set.ts';

describe('a link leads', () => {
	test.each([
		['[x](https://a.example)', 'https://a.example/'],
		['[x](HTTPS://A.example/P)', 'https://a.example/P'],
		['[x](http://a.example:8080/ü?q=1#f)', 'http://a.example:8080/%C3%BC?q=1#f'],
		['[x](//evil.example/a)', 'https://evil.example/a'],
		['[x](mailto:a@b.example)', 'mailto:a@b.example'],
		['[x](/2025/11/known/)', '/2025/11/known/'],
		['[x](/2025/11/known/?a=1#known)', '/2025/11/known/?a=1#text-known'],
		['[x](https://test.example/2025/11/known/)', '/2025/11/known/'],
		['[x](known.md)', '/2025/11/known/'],
		['[x](known.md#known)', '/2025/11/known/#text-known'],
		['[x][r]\n\n[r]: https://a.example/r', 'https://a.example/r'],
		[
			'<a href="https://a.example/" target="_blank" rel="opener" ping="/p">x</a>',
			'https://a.example/',
		],
	])('%s to %s', (markdown, href) => {
		expect(set(markdown)).toMatchObject({ html: `<p><a href="${href}">x</a></p>`, problems: [] });
	});

	test('from an address in the text to that address', () => {
		expect(html('<https://a.example/?a=1&b=2>')).toBe(
			'<p><a href="https://a.example/?a=1&#x26;b=2">https://a.example/?a=1&#x26;b=2</a></p>',
		);
	});
});

describe('a link that leads nowhere loses its address, and the editor is told:', () => {
	test.each([
		['[x](/nope/)', '1 error link-dead'],
		['[x](https://test.example/nope/)', '1 error link-dead'],
		['[x](nope.md)', '1 error link-dead'],
		['[x](/\\evil.example)', '1 error link-dead'],
		['<a href="/no\npe/">x</a>', '1 error link-dead'],
		['[x](/2027/01/later/)', '1 warning link-unpublished'],
		['[x](later.md)', '1 warning link-unpublished'],
		['[x](foo)', '1 warning link-unreadable'],
		['[x](foo.html)', '1 warning link-unreadable'],
		['[x](http://)', '1 warning link-unreadable'],
		['[x]()', '1 warning link-unreadable'],
		['[x](javascript:alert(1))', '1 warning link-unreadable'],
		['[x](JAVASCRIPT:alert(1))', '1 warning link-unreadable'],
		['[x](vbscript:x)', '1 warning link-unreadable'],
		['[x](data:text/html,x)', '1 warning link-unreadable'],
		['[x](tel:112)', '1 warning link-unreadable'],
		['[x](#nowhere)', '1 warning fragment-dead'],
	])('%s', (markdown, problem) => {
		expect(set(markdown)).toMatchObject({ html: '<p>x</p>', problems: [problem] });
	});

	test('at the line where it stands', () => {
		expect(set('a\n\nb [x](/nope/)\n\n> [y](foo)').problems).toEqual([
			'3 error link-dead',
			'5 warning link-unreadable',
		]);
	});
});

describe('a fragment finds its place:', () => {
	test.each([
		['a heading', '[x](#the-end)\n\n## The end', '#text-the-end'],
		['a heading in other capitals', '[x](#The-End)\n\n## The end', '#text-the-end'],
		['a named place', '[x](#n)\n\n<a name="n"></a>y', '#text-n'],
		['an id', '[x](#n)\n\n<p id="n">y</p>', '#text-n'],
	])('%s', (_, markdown, href) => {
		const { html: set_, problems } = set(markdown);
		expect(set_).toContain(`<p><a href="${href}">x</a></p>`);
		expect(set_).toContain(`id="${href.slice(1)}"`);
		expect(problems).toEqual([]);
	});

	test('of another script, by whatever id it is given', () => {
		const { html: set_ } = set('[x](#نص)\n\n# نص');
		const id = /<a href="#([^"]+)">x/.exec(set_)?.[1] ?? 'none';
		expect(set_).toContain(`<h2 id="${id}">نص</h2>`);
	});
});

test('every id stands once', () => {
	expect(html('<i id="x">a</i><i id="x">b</i>')).toBe('<p><i id="text-x">a</i><i>b</i></p>');
});

test('own pages that a text leads to are its mentions', () => {
	const text = '[a](/2025/11/known/#x) [b](https://a.example) [c](known.md) [d](/)';
	expect(set(text).mentions).toEqual(['/2025/11/known/', '/2025/11/known/', '/']);
});

describe('a fragment', () => {
	test.each([
		[
			'of another page leads to its place',
			'/2025/11/known/#known',
			'/2025/11/known/#text-known',
			[],
		],
		[
			'that the other page has not leads to its top',
			'/2025/11/known/#no',
			'/2025/11/known/',
			['1 warning fragment-dead'],
		],
		[
			'of this page by its whole address is its own',
			'https://test.example/2025/11/this/#here',
			'#text-here',
			[],
		],
	])('%s', (_, href, lead, problems) => {
		expect(set(`[a](${href})\n\n## Here`)).toMatchObject({
			html: expect.stringContaining(`<a href="${lead}">a</a>`) as string,
			problems,
		});
	});
});
