import { expect, test } from 'vitest';
import { bylineParts, bylineText, unknownTokens } from '../../src/article/byline.ts';
import { anArticle, someRegistries } from '../support/articles.ts';

const { authors } = someRegistries().registries;
const text = (front: Readonly<Record<string, unknown>>, language = 'en'): string =>
	bylineText(anArticle(front), authors, 'By {names}', language);

test.each([
	[{ authors: ['ana'] }, 'By Ana Diaz'],
	[{ authors: ['ana', 'tom'] }, 'By Ana Diaz and Tom Reed'],
	[{ authors: ['ana', 'Li Wei', 'tom'] }, 'By Ana Diaz, Li Wei, and Tom Reed'],
	// Nobody is "By" where the author is an organisation.
	[{ source: 'afp' }, 'AFP'],
	[{ source: ['afp', 'own'] }, 'AFP and The Test'],
	[{ byline: 'Ana Diaz in Lima', authors: ['ana'] }, 'Ana Diaz in Lima'],
	[{ byline: '{ana}, with {tom} in Lima' }, 'Ana Diaz, with Tom Reed in Lima'],
])('%j is signed %j', (front, line) => {
	expect(text(front)).toBe(line);
});

test('names are joined as the language joins them', () => {
	expect(text({ authors: ['ana', 'tom'] }, 'tr')).toBe('By Ana Diaz ve Tom Reed');
});

test('known names lead to their pages, plain ones nowhere', () => {
	expect(bylineParts(anArticle({ authors: ['ana', 'Li Wei'] }), authors, '{names}', 'en')).toEqual([
		{ text: 'Ana Diaz', href: '/authors/ana/' },
		{ text: ' and ' },
		{ text: 'Li Wei', href: undefined },
	]);
});

test('finds the ids in braces that nobody has', () => {
	expect(unknownTokens('{ana}, {nobody} and { tom }', authors)).toEqual(['nobody', ' tom ']);
});
