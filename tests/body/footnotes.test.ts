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

test('notes are not words of the text', () => {
	expect(set(noted).text).toBe('A and again, B.');
});

test('a note without a reference, and a reference without a note, harm nothing', () => {
	expect(set('A[^x].\n\n[^y]: Lost.')).toMatchObject({ html: '<p>A[^x].</p>', problems: [] });
});

test('a note whose name is markup runs nothing', () => {
	expect(html('[^<img src=x onerror=x>]\n\n[^<img src=x onerror=x>]: x')).not.toContain('<img');
});
