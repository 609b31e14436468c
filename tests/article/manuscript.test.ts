import { describe, expect, test } from 'vitest';
import { splitManuscript } from '../../src/article/manuscript.ts';
import { aFile } from '../support/articles.ts';

const split = (text: string): ReturnType<typeof splitManuscript> =>
	splitManuscript(aFile('articles/x.md', text));

describe('splits', () => {
	test.each([
		['a file', '---\na: 1\nb: 2\n---\nText\n', 'Text\n', 5],
		['a file with a byte order mark', '\uFEFF---\na: 1\nb: 2\n---\nText\n', 'Text\n', 5],
		[
			'a file of Windows lines',
			'---\r\na: 1\r\nb: 2\r\n---\r\nText\r\nmore\r\n',
			'Text\r\nmore\r\n',
			5,
		],
		['a file with spaces after its fences', '--- \na: 1\nb: 2\n---\t\nText', 'Text', 5],
		['a file that ends with its front matter', '---\na: 1\nb: 2\n---', '', 5],
		[
			'a file whose text has a rule',
			'---\na: 1\nb: 2\n---\nText\n\n---\n\nmore',
			'Text\n\n---\n\nmore',
			5,
		],
	])('%s', (_, text, body, bodyLine) => {
		expect(split(text)).toMatchObject({
			front: { data: { a: 1, b: 2 }, problems: [] },
			body,
			bodyLine,
		});
	});

	test('a file without fields', () => {
		expect(split('---\n---\nText')).toMatchObject({
			front: { data: null },
			body: 'Text',
			bodyLine: 3,
		});
	});

	test('not at dashes inside a line, nor at a line separator that YAML does not know', () => {
		const text = '---\na: x ---\nb: "u\u2028---\u2028v"\n---\nText';
		expect(split(text)).toMatchObject({ front: { data: { a: 'x ---' } }, body: 'Text' });
	});
});

describe('makes no article, and takes nothing for text, of', () => {
	test.each([
		['a file without front matter', 'Just text\n', 'is missing'],
		['an empty file', '', 'is missing'],
		['front matter that is not closed', '---\nheadline: x\n', 'is not closed'],
		['one fence', '---', 'is missing'],
		['a fence of four dashes', '----\nheadline: x\n----\n', 'is missing'],
		['a space before the fence', ' ---\nheadline: x\n---\n', 'is missing'],
		['HTML before the fence', '<!-- c -->\n---\nheadline: x\n---\n', 'is missing'],
		['TOML', '+++\nheadline = "x"\n+++\n', 'is TOML'],
		['JSON', '{"headline": "x"}\n', 'is JSON'],
		['a fence that names a language', '---js\n{}\n---\n', 'is missing'],
		['lines of an old Mac', '---\rheadline: x\r---\rText', 'is missing'],
	])('%s', (_, text, message) => {
		const { front, body } = split(text);
		const [problem] = front.problems;
		expect(problem).toMatchObject({ line: 1, column: 1 });
		expect(problem?.message).toContain(message);
		expect(front.data).toBeUndefined();
		expect(body).toBe('');
	});

	test.each([
		[
			'front matter',
			'---\nheadline: x\n<<<<<<< HEAD\nsection: us\n=======\n>>>>>>> b\n---\nText',
			3,
		],
		['text', '---\nheadline: x\n---\nText\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> b\n', 5],
	])('two versions of its %s, which git could not merge', (_, text, line) => {
		const [problem] = split(text).front.problems;
		expect(problem).toMatchObject({ line, column: 1 });
		expect(problem?.message).toContain('two versions');
	});

	test('more front matter than any article has', () => {
		const [problem] = split(`---\na: ${'x'.repeat(70_000)}\n---\nText`).front.problems;
		expect(problem?.message).toContain('65536 at most');
	});
});
