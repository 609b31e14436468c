import { describe, expect, test } from 'vitest';
import { space, spaceQuery, unspace } from '../../src/search/spacing.ts';

const texts = [
	'Ships wait for a crossing, again and again.',
	'زلزالان عنيفان يضربان تركيا',
	'昨日、「新幹線」は開業した。AIとロボット。',
	'Xi Jinping 习近平 said (北京)',
	'ประเทศไทยมีการเลือกตั้ง ครั้งใหม่',
	'한국 경제가 다시 성장했다',
];

test.each(texts)('%s is the same text after it was parted', (text) => {
	expect(unspace(space(text))).toBe(text);
});

describe('a text is parted', () => {
	test.each([
		['before every letter of a script without spaces', '新幹線', ['新', '幹', '線']],
		['between such a letter and a word of another script', 'とAIと', ['と', 'AI', 'と']],
		['behind the marks that follow such a letter', 'した。AI', ['し', 'た。', 'AI']],
		['and keeps marks over and under a letter', 'ตั้ง', ['ตั้', 'ง']],
		[
			'after an article that lost its vowel',
			'de l’élection, dell’arte',
			['de', 'l’', 'élection,', 'dell’', 'arte'],
		],
		['but not before an ending', 'Mexico’s don’t', ['Mexico’s', 'don’t']],
		['but not where words have spaces', 'Seoul 서울시', ['Seoul', '서울시']],
	])('%s', (_, text, words) => {
		expect(space(text).replaceAll('\u2060', '').split(' ')).toEqual(words);
	});
});

test('marks of letters that follow each other become one mark', () => {
	const found = space('北海道新幹線').replace(/[新幹線]\u2060?/g, '<mark>$&</mark>');
	expect(unspace(found)).toBe('北海道<mark>新幹線</mark>');
});

test.each([
	['words are asked for as they are', 'water canal', 'water canal'],
	['a word without spaces is asked for as a phrase', '新幹線', '"新 幹 線"'],
	['a word after such an article is asked for with it', "l'élection", "l' élection"],
	['a whole question in any quotation marks is a phrase', '“plain language”', '"plain language"'],
	['in those of other languages too', '„hier entlang“', '"hier entlang"'],
	['a mark inside of a word is left alone', 'צה״ל', 'צה״ל'],
	['a sign of currency is not asked for', '$50,000', '50,000'],
	['several of them as letters that a text must have', '東京 選挙', '東 京 選 挙'],
])('%s', (_, query, asked) => {
	expect(spaceQuery(query)).toBe(asked);
});
