import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { html, set } from './set.ts';

const noted = 'A[^1] and again[^1], B[^n].\n\n[^1]: One.\n[^n]: Two *it*.\n\n    More.';

test('every link of a note leads to a place that is there, and back', () => {
	const tree = fromHtml(html(noted), { fragment: true });
	const links = selectAll('a', tree).map(({ properties }) => String(properties.href));
	const ids = selectAll('[id]', tree).map(({ properties }) => `#${String(properties.id)}`);
	expect(links).toHaveLength(6);
	expect(ids).toEqual(expect.arrayContaining(links));
});

test('notes stand under a heading of their own, which their references name', () => {
	const tree = fromHtml(html(noted), { fragment: true });
	const [heading] = selectAll('section[data-footnotes] > h2', tree);
	const described = selectAll('a[data-footnote-ref]', tree).map(
		({ properties }) => properties.ariaDescribedBy,
	);
	expect(heading?.children).toEqual([expect.objectContaining({ value: 'Notes' })]);
	expect(described).toEqual(Array(3).fill([heading?.properties.id]));
});

test.each([
	['en', 'ltr', '1', '↩'],
	['ar', 'rtl', '1', '↪'],
	['ar-EG', 'rtl', '١', '↪'],
	['fa', 'rtl', '۱', '↪'],
	['ja', 'ltr', '1', '↩'],
] as const)(
	'notes of a text in %s are counted as it counts, and their arrows lead back to the start of a line',
	(lang, direction, number, arrow) => {
		const tree = fromHtml(html('A[^1].\n\n[^1]: One.', { lang, direction }), { fragment: true });
		expect(selectAll('sup a', tree)[0]?.children).toMatchObject([{ value: number }]);
		expect(selectAll('a[data-footnote-backref]', tree)[0]?.children).toMatchObject([
			{ value: arrow },
		]);
	},
);

test('the heading and the ways back are words of the interface, in its language', () => {
	const tree = fromHtml(html(noted, { lang: 'ar', ours: { lang: 'en', dir: 'ltr' } }), {
		fragment: true,
	});
	const ours = selectAll('section[data-footnotes] > h2, a[data-footnote-backref]', tree);
	expect(ours.map(({ properties }) => properties.lang)).toEqual(Array(4).fill('en'));
	expect(selectAll('sup a[lang], li[lang]', tree)).toEqual([]);
});

test('notes are not words of the text', () => {
	expect(set(noted).text).toBe('A and again, B.');
});

test('a note without a reference, and a reference without a note, harm nothing', () => {
	expect(set('A[^x].\n\n[^y]: Lost.')).toMatchObject({ html: '<p>A[^x].</p>', problems: [] });
});

test('a note whose name is markup runs nothing', () => {
	expect(html('[^<img src=x onerror=x>]\n\n[^<img src=x onerror=x>]: x')).not.toContain('<img');
});
