import { describe, expect, test } from 'vitest';
import { html, set } from './set.ts';

const text = 'She said: “We were ready — all of us.” *Nobody* believed it, though.';

describe('::pullquote', () => {
	test('shows words of the text large, for the eye alone', () => {
		const { html: page, problems } = set(
			`${text}\n\n::pullquote[We were ready — all of us]{by="Ana <Gil>"}`,
		);
		expect(page).toContain(
			'<aside class="pull-quote" role="note" aria-hidden="true"><p>We were ready — all of us</p><p class="by">Ana &#x3C;Gil></p></aside>',
		);
		expect(problems).toEqual([]);
	});

	test('is no part of what the article says', () => {
		const { text: said, mentions } = set(`One.\n\n::pullquote[One]\n\nTwo.`);
		expect({ said, mentions }).toEqual({ said: 'One.\nTwo.', mentions: [] });
	});

	test.each([
		['other quotation marks and no stop', '"we were ready — all of us"'],
		['markup', '**Nobody** believed it'],
		['a line that is broken otherwise', 'Nobody   believed it, though.'],
	])('may repeat the text with %s', (_, words) => {
		expect(set(`${text}\n\n::pullquote[${words}]`).problems).toEqual([]);
	});

	test('that the text does not say is shown, and the editor is told', () => {
		const { html: page, problems } = set(`${text}\n\n::pullquote[We were not ready]`);
		expect(page).toContain('<p>We were not ready</p>');
		expect(problems).toEqual(['3 warning pull-quote']);
	});

	test('without words shows nothing, and says so', () => {
		expect(set(`${text}\n\n::pullquote[ ]{by=Ana}`)).toMatchObject({
			problems: ['3 error directive'],
		});
		expect(html('a\n\n::pullquote')).toBe('<p>a</p>');
	});

	test('holds no markup of its own', () => {
		const page = html('a\n\n::pullquote[<img src=x onerror=alert(1)> [a](https://b.example)]');
		expect(page).not.toMatch(/<(?:img|a) /);
	});
});
