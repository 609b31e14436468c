import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/article/yaml.ts';

describe('reads', () => {
	test.each([
		['published: 2025-11-04', { published: '2025-11-04' }],
		['a: yes', { a: 'yes' }],
		['a: NO', { a: 'NO' }],
		['a: 190:20:30', { a: '190:20:30' }],
		['a: 1_000', { a: '1_000' }],
		['a: true\nb: null\nc: 2', { a: true, b: null, c: 2 }],
		['a: >\n  folded\n  line\n', { a: 'folded line\n' }],
		['# only a comment', null],
		['<<: {a: 1}', { '<<': { a: 1 } }],
	])('%j', (text, data) => {
		expect(parseYaml(text, 1)).toMatchObject({ data, problems: [] });
	});

	test('nothing as nothing', () => {
		expect(parseYaml('', 1)).toMatchObject({ data: null, problems: [] });
	});
});

describe('refuses, with the place and without data,', () => {
	test.each([
		['a field that is given twice', 'a: 1\nb: 2\na: 3', 3, 1, /^gives "a" twice/],
		['an anchor', 'a: &x 1', 1, 7, /anchor or alias/],
		['an alias', 'a: 1\nb: [*a]', 2, 5, /anchor or alias/],
		['an unknown alias', 'a: *nope', 1, 4, /anchor or alias/],
		['an anchor that holds itself', 'a: &a [*a]', 1, 7, /anchor or alias/],
		['a custom tag', 'a: !custom x', 1, 4, /YAML tag/],
		['a tag of another language', 'a: !!js/regexp /x/', 1, 4, /YAML tag/],
		['binary data', 'a: !!binary "////"', 1, 4, /YAML tag/],
		['a tab as indentation', 'a:\n\tb: 1', 2, 1, /not valid YAML/],
		['an unquoted colon', 'a: b: c', 1, 4, /not valid YAML.*quotes/],
		['an open quote', 'a: "b', 1, 6, /not valid YAML/],
		['an open bracket', 'a: [b', 1, 6, /not valid YAML/],
		['a reserved character', 'a: @b', 1, 4, /not valid YAML/],
		['an unknown escape', 'a: "\\q"', 1, 5, /not valid YAML/],
		['a second document', 'a: 1\n---\nb: 2', 2, 1, /not valid YAML/],
		['the name __proto__', 'a: 1\n__proto__: {b: 1}', 2, 1, /"__proto__"/],
		['the name __proto__ deep inside', 'a: {"__proto__": 1}', 1, 5, /"__proto__"/],
	])('%s', (_, text, line, column, message) => {
		const { data, problems } = parseYaml(text, 1);
		expect(problems[0]).toMatchObject({ line, column });
		expect(problems[0]?.message).toMatch(message);
		expect(data).toBeUndefined();
	});

	test('more text than any needs', () => {
		const [problem] = parseYaml('a: '.padEnd(600 * 1024, 'x'), 1).problems;
		expect(problem?.message).toContain('524288 at most');
	});

	test.each(['[', '{a: ', '- ', '? '])('what is nested too deeply, by %j', (opening) => {
		expect(parseYaml(opening.repeat(20_000), 1).problems[0]?.message).toContain('too deeply');
	});
});

describe('knows where everything stands', () => {
	const yaml = parseYaml('headline: A\nimage:\n  src: a.png\ntopics: [x, yy]\n', 2);

	test.each([
		[['headline'], 2, 11],
		[['image', 'src'], 4, 8],
		[['topics', 1], 5, 13],
	])('the value of %j', (path, line, column) => {
		expect(yaml.placeOf(path)).toEqual({ line, column });
	});

	test.each([
		[['headline'], 2, 1],
		[['image', 'src'], 4, 3],
	])('the name %j', (path, line, column) => {
		expect(yaml.placeOfKey(path)).toEqual({ line, column });
	});

	test('and for a field that is absent, its record', () => {
		expect(yaml.placeOf(['image', 'alt'])).toEqual({ line: 4, column: 3 });
		expect(yaml.placeOf(['section'])).toEqual({ line: 2, column: 1 });
	});
});
