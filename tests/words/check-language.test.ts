import { expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { checkLanguage } from '../../src/words/check-language.ts';
import { aFile, someRegistries } from '../support/articles.ts';

const linesFor = (language: string): string[] => {
	const text = `title: T\nurl: https://a.example\nlanguage: ${language}\n`;
	const { site } = someRegistries({ 'site.yaml': text }).registries;
	return checkLanguage(site, aFile('site.yaml', text)).map(formatProblem);
};

test.each(['sv', 'zh-TW', 'und'])('a paper in %s is told that its interface is English', (tag) => {
	expect(linesFor(tag)).toEqual([
		`content/site.yaml:3:11  language: "${tag}" has no dictionary, so the interface is in English. There is one for ar, de, en, es, fa, fr, he, ja, pt, ru, tr, zh: take one of these, or add yours to src/words/.`,
	]);
});

test.each(['en', 'de-AT', 'ar-EG', 'zh-CN'])('a paper in %s is told nothing', (tag) => {
	expect(linesFor(tag)).toEqual([]);
});
