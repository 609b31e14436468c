import { describe, expect, test } from 'vitest';
import { html, set } from './set.ts';

const img = (alt: string): string =>
	`<picture><source type="image/avif" srcset="/pictures/a-400.avif 400w" sizes="(min-width: 44rem) 40rem, 94vw"><img src="/pictures/a-800.webp" srcset="/pictures/a-400.webp 400w, /pictures/a-800.webp 800w" sizes="(min-width: 44rem) 40rem, 94vw" width="800" height="600" alt="${alt}" loading="lazy" decoding="async"></picture>`;

describe('a picture beside the article', () => {
	test.each([
		['alone is a figure', '![A](a.png)', `<figure>${img('A')}</figure>`],
		[
			'has its title as caption',
			'![A](a.png "Cap <b>")',
			`<figure>${img('A')}<figcaption>Cap &#x3C;b></figcaption></figure>`,
		],
		['among words stays among them', 'a ![A](a.png "Cap") b', `<p>a ${img('A')} b</p>`],
		[
			'in raw HTML is the same',
			'<img src="a.png" alt="A" srcset="//evil.example 2x" onerror="x()" width=9>',
			`<figure>${img('A')}</figure>`,
		],
		[
			'may be a link',
			'[![A](a.png)](https://a.example)',
			`<p><a href="https://a.example/">${img('A')}</a></p>`,
		],
		[
			'keeps a figure of the copy',
			'<figure><img src="a.png" alt="A"><figcaption>c</figcaption></figure>',
			`<figure>${img('A')}<figcaption>c</figcaption></figure>`,
		],
		[
			'may have quotes in its description',
			'![" onerror="x](a.png)',
			`<figure>${img('&#x22; onerror=&#x22;x')}</figure>`,
		],
	])('%s', (_, markdown, expected) => {
		expect(set(markdown)).toMatchObject({ html: expected, problems: [] });
	});

	test('without a description is shown, with a warning', () => {
		expect(set('![](a.png)')).toMatchObject({
			html: `<figure>${img('')}</figure>`,
			problems: ['1 warning alt-missing'],
		});
	});

	test('described by its own caption is heard twice, and a warning says so', () => {
		expect(set('![A tram](a.png "A tram")').problems).toEqual(['1 warning alt-repeated']);
		expect(set('![A tram](a.png "Trams in Porto")').problems).toEqual([]);
	});
});

describe('a picture loads at once', () => {
	const loading = (markdown: string, pictured: boolean): string[] =>
		set(markdown, { pictured })
			.html.match(/<img [^>]*>/g)
			?.map((img) => (/"eager".*fetchpriority="high"/.test(img) ? 'eager' : 'lazy')) ?? [];

	test.each([
		['when it opens a text under no picture', '![A](a.png)\n\nb\n\n![C](a.png)', ['eager', 'lazy']],
		['with its caption', '![A](a.png "Cap")\n\nb', ['eager']],
		['in a figure of the copy', '<figure><img src="a.png" alt="A"></figure>\n\nb', ['eager']],
		['but not after a paragraph', 'b\n\n![A](a.png)', ['lazy']],
		['nor among words', 'b ![A](a.png)', ['lazy']],
	])('%s', (_, markdown, expected) => {
		expect(loading(markdown, false)).toEqual(expected);
		expect(loading(markdown, true)).toEqual(expected.map(() => 'lazy'));
	});
});

describe('a picture that cannot be shown leaves its description:', () => {
	test.each([
		['![A](b.png)', '1 error picture'],
		['![A](https://a.example/x.png)', '1 warning picture-foreign'],
		['![A](//a.example/x.png)', '1 warning picture-foreign'],
		['![A](data:image/svg+xml,<svg>)', '1 warning picture-foreign'],
		['![A](file:///etc/passwd)', '1 warning picture-foreign'],
		['<img alt="A">', '1 warning picture-foreign'],
	])('%s', (markdown, problem) => {
		expect(set(markdown)).toMatchObject({ html: '<p>A</p>', problems: [problem] });
	});

	test('nothing where there is none', () => {
		expect(html('<img src="https://a.example/pixel.gif" width=1>')).toBe('');
	});
});
