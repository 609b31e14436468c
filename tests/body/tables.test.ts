import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { html } from './set.ts';

const table = '| a | b |\n|---|---|\n| 1 | 2 |';

test('the name of a table is in the language of the interface, its cells are in that of the text', () => {
	const markup = html(table, { lang: 'ar', ours: { lang: 'en', dir: 'ltr' } });
	const tree = fromHtml(markup, { fragment: true });
	expect(select('.table', tree)?.properties).toMatchObject({ ariaLabel: 'Table', lang: 'en' });
	expect(select('.table > table', tree)?.properties).toEqual({ lang: 'ar' });
});

test('where both are one language nothing is said of it', () => {
	expect(html(table)).not.toContain('lang');
});
