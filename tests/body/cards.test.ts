import { describe, expect, test } from 'vitest';
import { html, set } from './set.ts';

describe('::related', () => {
	test('shows a story of ours, escaped, and counts as a mention of it', () => {
		const { html: card, mentions, problems, text } = set('::related{id=known}');
		expect(card).toContain(
			'<a href="/2025/11/known/" lang="en" dir="auto">A &#x3C;known> story</a>',
		);
		expect(card).toContain('<span class="from" dir="auto">AFP</span>');
		expect(card).toMatch(/^<aside class="related-card targets"/);
		expect({ mentions, problems, text }).toEqual({
			mentions: ['/2025/11/known/'],
			problems: [],
			text: '',
		});
	});

	test('shows a title that lost its link, escaped, and where it was from', () => {
		const card = html('::related{title="T <b>" from="TRT & World"}');
		expect(card).toContain('<span dir="auto">T &#x3C;b></span>');
		expect(card).toContain('<span class="from" dir="auto">TRT &#x26; World</span>');
		expect(card).not.toContain('<a ');
	});

	test('says that readers cannot follow a title without a link, and shows it all the same', () => {
		expect(set('::related{title="A known story"}').problems).toEqual([
			'1 warning related-unresolved',
		]);
		expect(set('::related{id=known title="A known story"}').problems).toEqual([]);
	});

	test.each([
		['a story that is not out', '::related{id=later}', '1 warning link-unpublished'],
		['a story that is none', '::related{id=nope}', '1 error unknown-id'],
		['nothing', '::related', '1 error directive'],
		['a title without letters', '::related{title=" "}', '1 error directive'],
	])('of %s shows nothing, and says so', (_, markdown, problem) => {
		expect(set(markdown)).toMatchObject({ html: '', problems: [problem] });
	});

	test('stands where it was written, as often as it was', () => {
		const { html: cards } = set('a\n\n::related{id=known}\n\nb\n\n::related{title=T}\n\nc');
		expect(
			cards.replace(/<aside.*?<\/aside>/g, (card) => (card.includes('href') ? '[known]' : '[T]')),
		).toBe('<p>a</p>\n[known]\n<p>b</p>\n[T]\n<p>c</p>');
	});

	test.each([
		['> ::related{id=known}', /^<blockquote>\s*<aside/],
		['- a\n\n  ::related{id=known}', /<li>\s*<p>a<\/p>\s*<aside/],
		['<b>\n\n::related{id=known}\n\n</b>', /^\s*<aside/],
	])('may stand in %j, and never in a paragraph', (markdown, expected) => {
		expect(html(markdown)).toMatch(expected);
		expect(html(markdown)).not.toMatch(/<p>[^/]*<aside/);
	});

	test('cannot be made by raw HTML', () => {
		expect(
			html('<related-card index="0"></related-card>\n\n::related{title=T}').match(/<aside/g),
		).toHaveLength(1);
	});
});

describe('a colon that is no directive stays the text it was:', () => {
	test.each([
		'At 10:30 a::b, C++ std::vector :smile: x:y[z]{w}',
		'::youtube{id=1}',
		'::: note',
		':::',
		'::',
		': related{id=known}',
		'a ::related{id=known}',
		'::relatedness{id=known}',
	])('%s', (line) => {
		expect(html(line)).toBe(`<p>${line}</p>`);
	});

	test('in several lines too', () => {
		expect(html('::: note\ntext\n:::')).toBe('<p>::: note\ntext\n:::</p>');
	});
});
