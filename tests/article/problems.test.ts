import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

describe('all problems are shown in one run', () => {
	test('of every file, whatever is wrong with the others', () => {
		expect(
			linesOf({
				'a.md': articleFile({ section: 'sport', topics: ['x-ray'] }),
				'b.md': 'no front matter',
				'c.md': articleFile({ headline: '' }),
			}),
		).toEqual([
			'content/articles/a.md:3:10  section: "sport" is not in sections.yaml. Use one of us, world.',
			'content/articles/a.md:7:10  topics: "x-ray" is not in topics.yaml. Use one of mexico, trade.',
			'content/articles/b.md:1:1  front matter: is missing. The first line of an article is ---, then come its fields as YAML, then --- again.',
			'content/articles/c.md:2:11  headline: is empty. Write it, or take the field out.',
		]);
	});

	test('of one file, of its fields and between its fields', () => {
		expect(
			linesOf({ 'x.md': '---\nheadlin: x\ntopics: [x-ray]\nupdated: yesterday\n---\nText' }),
		).toEqual([
			'content/articles/x.md:2:1  headline: is missing. Add it, for example headline: "What happened, in one line".',
			'content/articles/x.md:2:1  section: is missing. Add it, for example section: world.',
			'content/articles/x.md:2:1  published: is missing. Add it, for example published: 2025-11-04.',
			'content/articles/x.md:4:10  updated: "yesterday" is not a date. Write 2025-11-04, or 2025-11-04T18:20:00+03:00 for a time.',
			'content/articles/x.md:2:1  headlin: is not a field here. Did you mean "headline"?',
			'content/articles/x.md:3:10  topics: "x-ray" is not in topics.yaml. Use one of mexico, trade.',
			'content/articles/x.md:2:1  source: is missing, and so is authors. Say who supplied the text, or who wrote it.',
			'content/articles/x.md:2:1  standfirst: is missing. Add one sentence that says why the story matters.',
		]);
	});
});

test('a line stays one line, and drives no terminal, whatever the value holds', () => {
	const problem = {
		severity: 'error',
		kind: 'k',
		file: 'a\nb',
		line: 1,
		column: 2,
		field: 'f',
	} as const;
	expect(formatProblem({ ...problem, message: '\u001B[31m\u202E\u2028"x"\uD800' })).toBe(
		'a<U+000A>b:1:2  f: <U+001B>[31m<U+202E><U+2028>"x"<U+D800>',
	);
});
