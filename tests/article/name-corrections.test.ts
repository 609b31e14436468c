import { expect, test } from 'vitest';
import { anArticle } from '../support/articles.ts';

const correction = { type: 'correction', text: 'It was two.' };

test('a correction is named by its day, and by its number among those of that day', () => {
	const dates = ['2025-11-05', '2025-11-06', '2025-11-05', '2025-11-05T22:30:00Z'];
	const { corrections } = anArticle({
		corrections: dates.map((date) => ({ ...correction, date })),
	});
	// The last one was made after midnight on the newspaper's clock.
	expect(corrections.map(({ id }) => id)).toEqual([
		'correction-2025-11-05',
		'correction-2025-11-06',
		'correction-2025-11-05-2',
		'correction-2025-11-06-2',
	]);
});
