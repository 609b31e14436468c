import { expect, test } from 'vitest';
import { lastChange } from '../../src/article/article.ts';
import { anArticle } from '../support/articles.ts';

const correction = { type: 'correction', text: 'It was two.' };

test.each([
	['its publication', {}, '2025-11-04'],
	['its update', { updated: '2025-11-05' }, '2025-11-05'],
	[
		'a correction after its update',
		{ updated: '2025-11-05', corrections: [{ ...correction, date: '2025-11-06' }] },
		'2025-11-06',
	],
	[
		'an update after its corrections',
		{ updated: '2025-11-07', corrections: [{ ...correction, date: '2025-11-06' }] },
		'2025-11-07',
	],
	[
		'the last of its corrections, in whatever order they stand',
		{
			corrections: [
				{ ...correction, date: '2025-11-09' },
				{ ...correction, date: '2025-11-06' },
			],
		},
		'2025-11-09',
	],
])('the last change of an article is %s', (_, front, date) => {
	expect(lastChange(anArticle(front), 'Europe/Istanbul')).toEqual({ kind: 'date', date });
});
