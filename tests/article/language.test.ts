import { describe, expect, test } from 'vitest';
import { anArticle, linesOf, someRegistries } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

describe('an article is in the language it names', () => {
	test.each([
		['en', 'en'],
		['PT-br', 'pt-BR'],
		['eng', 'en'],
		['iw', 'he'],
		['zh-hans-sg', 'zh-Hans-SG'],
		['de-1996', 'de-1996'],
		['ar-u-nu-arab', 'ar-u-nu-arab'],
		// Languages that have no name in the browsers' tables, and speakers all the same.
		['azb', 'azb'],
		['pcm', 'pcm'],
		// Not known, several, none: the standard has codes for them.
		['und', 'und'],
		['mul', 'mul'],
		['zxx', 'zxx'],
	])('written %s, kept as %s', (written, kept) => {
		expect(anArticle({ lang: written }).lang).toBe(kept);
	});
});

describe('what is no language is refused', () => {
	test.each([
		['english', 'is not the code of a language. Did you mean "en"?'],
		['English', 'is not the code of a language. Did you mean "en"?'],
		['deutsch', 'is not the code of a language. Did you mean "de"?'],
		['Türkçe', 'is not a language tag. Did you mean "tr"?'],
		['日本語', 'is not a language tag. Did you mean "ja"?'],
		['jp', 'is not the code of a language. Did you mean "ja"?'],
		['cz', 'is not the code of a language. Did you mean "cs"?'],
		['pt_BR', 'is not a language tag. Did you mean "pt-BR"?'],
		['xx', 'is not the code of a language. Write for example en, pt-BR or ar.'],
		['qaa', 'is not the code of a language. Write for example en, pt-BR or ar.'],
		['klingonese', 'is not a language tag. Write for example en, pt-BR or ar.'],
		['', 'is not a language tag. Write for example en, pt-BR or ar.'],
	])('%s, with what was meant where that can be told', (written, sentence) => {
		expect(linesOf({ 'x.md': articleFile({ lang: written }) })).toEqual([
			`content/articles/x.md:7:7  lang: "${written}" ${sentence}`,
		]);
	});

	test('in site.yaml too', () => {
		const { problems } = someRegistries({
			'site.yaml': 'title: T\nurl: https://a.example\nlanguage: turkish\n',
		});
		expect(problems).toMatchObject([
			{ line: 3, field: 'language', message: expect.stringContaining('"tr"') as string },
		]);
	});
});

test('a thousand articles in a language that is none cost no more than one', () => {
	const file = articleFile({ lang: 'english' });
	const files = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x-${n}.md`, file]));
	const start = performance.now();
	expect(linesOf(files)).toHaveLength(1000);
	expect(performance.now() - start).toBeLessThan(10_000);
});
