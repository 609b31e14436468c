import { describe, expect, test } from 'vitest';
import { directionOf, inLanguage } from '../../src/words/direction.ts';
import { dictionaries, wordsFor } from '../../src/words/words-for.ts';

describe('a paper reads the words', () => {
	test.each([
		['ru', 'ru'],
		['de-AT', 'de'],
		['pt-PT', 'pt'],
		['ar-EG', 'ar'],
		['zh-CN', 'zh'],
		['zh-Hans-SG', 'zh'],
		['ru-Cyrl', 'ru'],
	])('in %s of the dictionary %s, and says so by its own tag', (tag, language) => {
		expect(wordsFor(tag).home).toBe(dictionaries.get(language)?.home);
		expect(wordsFor(tag).language).toBe(tag);
	});

	test.each([
		['sv', 'for want of a dictionary'],
		['und', 'when its language is not known'],
		['zh-TW', 'rather than in the letters of the mainland'],
		['zh-Hant', 'rather than in the letters of the mainland'],
		['ru-Latn', 'rather than in letters it does not use'],
	])('of %s in English, %s, and says that it does', (tag) => {
		expect(wordsFor(tag).home).toBe(dictionaries.get('en')?.home);
		expect(wordsFor(tag).language).toBe('en');
	});
});

test.each([...dictionaries.keys()])('the direction of %s is that of its script', (language) => {
	expect(directionOf(language)).toBe(['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr');
});

describe('an element says its language', () => {
	test.each([
		['only where it is another', 'ar', 'ar', {}],
		['without a direction where that is the same', 'he', 'ar', { lang: 'he' }],
		['with the direction where that turns', 'ar', 'en', { lang: 'ar', dir: 'rtl' }],
		['with the direction where that turns back', 'en', 'fa', { lang: 'en', dir: 'ltr' }],
	])('%s', (_, language, around, attributes) => {
		expect(inLanguage(language, around)).toEqual(attributes);
	});
});
