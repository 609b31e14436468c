import { expect, test } from 'vitest';
import { readQuestion } from '../../src/reader/search/question.ts';

test.each([
	['', { words: '', chosen: {}, order: 'relevance', everywhere: false }],
	['q=+water+', { words: 'water', chosen: {}, order: 'relevance', everywhere: false }],
	[
		'q=water&section=us&type=&year=2024&order=date&page=3',
		{ words: 'water', chosen: { section: 'us', year: '2024' }, order: 'date', everywhere: false },
	],
	['q=water&year=all', { words: 'water', chosen: {}, order: 'relevance', everywhere: true }],
	['q=water&order=sideways', { words: 'water', chosen: {}, order: 'relevance', everywhere: false }],
])('the address ?%s asks so', (address, question) => {
	expect(readQuestion(new URLSearchParams(address))).toEqual(question);
});
