import { expect, test } from 'vitest';
import { shareTitle } from '../../src/words/share-title.ts';

test.each([
	['The cabinet resigns', 'The cabinet resigns'],
	['A well-known and/or little-known fact', 'A well-known and/or little-known fact'],
	['The future is printed – in 3D', 'The future is printed – in 3D · The Paper'],
	['2016 / 2017: a look back at two years', '2016 / 2017: a look back at two years · The Paper'],
	[
		'What was said in the first half — and what nobody said after it',
		'What was said in the first half — and what nobody said after it',
	],
	['#Cabinet: what readers ask', 'The Paper · #Cabinet: what readers ask'],
])('the link to "%s" is titled "%s"', (headline, title) => {
	expect(shareTitle(headline, 'The Paper')).toBe(title);
});
