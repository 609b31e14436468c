import { expect, test } from 'vitest';
import { gatherCorrections } from '../../src/desk/corrections.ts';
import { anArticle } from '../support/articles.ts';

const corrected = (slug: string, ...dates: string[]): ReturnType<typeof anArticle> =>
	anArticle(
		{
			published: '2025-01-01',
			corrections: dates.map((date) => ({ date, type: 'correction', text: `Of ${date}.` })),
		},
		{ slug },
	);

test('the corrections of all articles stand newest first, each with its article', () => {
	const gathered = gatherCorrections(
		[corrected('a', '2025-02-01', '2025-11-01T09:00:00Z'), corrected('b', '2025-06-01')],
		'UTC',
	);
	expect(gathered.map(({ article, correction }) => [article.slug, correction.text])).toEqual([
		['a', 'Of 2025-11-01T09:00:00Z.'],
		['b', 'Of 2025-06-01.'],
		['a', 'Of 2025-02-01.'],
	]);
});
