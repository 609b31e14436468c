import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { readRegistries } from '../../src/article/registries.ts';
import { linesOf, aNewsroom, someRegistries } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

const linesFor = (name: string, text: string): string[] =>
	someRegistries({ [name]: text }).problems.map(formatProblem);

test('entries keep the editor’s order, and a label may be written short', () => {
	const { registries, problems } = someRegistries({
		'sections.yaml': 'world: World\nus: { label: US, description: Of the states }\narts: Arts\n',
	});
	expect(problems).toEqual([]);
	expect([...registries.sections.values()]).toEqual([
		{ id: 'world', label: 'World' },
		{ id: 'us', label: 'US', description: 'Of the states' },
		{ id: 'arts', label: 'Arts' },
	]);
});

test('wire copy stays out of search engines unless sources.yaml says otherwise', () => {
	const { registries } = someRegistries({
		'sources.yaml':
			'a: { name: A, kind: wire }\nb: { name: B, kind: wire, indexable: true }\nc: { name: C, kind: partner }\nd: { name: D, kind: own, indexable: false }\n',
	});
	expect([...registries.sources.values()].map(({ indexable }) => indexable)).toEqual([
		false,
		true,
		true,
		false,
	]);
});

test('the settings of the site have defaults', () => {
	expect(
		someRegistries({ 'site.yaml': 'title: T\nurl: https://a.example\n' }).registries.site,
	).toEqual({
		title: 'T',
		url: 'https://a.example/',
		language: 'en',
		timeZone: 'UTC',
		frontWindow: 200,
		history: false,
		policies: {},
	});
});

describe('refuses', () => {
	test.each([
		[
			'site.yaml',
			'title: T\nurl: https://a.example/paper\n',
			'2:6  url: "https://a.example/paper" is more than a host. Broadsheet is served from the root of one: write https://a.example.',
		],
		[
			'site.yaml',
			'title: T\nurl: https://a.example/?q\n',
			'2:6  url: "https://a.example/?q" is more than a host. Broadsheet is served from the root of one: write https://a.example.',
		],
		[
			'site.yaml',
			'title: T\nurl: https://a.example\ntimeZone: Europe/Istambul\n',
			'3:11  timeZone: "Europe/Istambul" is not a time zone. Did you mean "Europe/Istanbul"?',
		],
		[
			'site.yaml',
			'title: T\nurl: https://a.example\nfrontWindow: 3\n',
			'3:14  frontWindow: is 3, 20 at least. Write a larger number.',
		],
		[
			'sections.yaml',
			'about: About\n',
			'1:1  about: is the address of another page of the site. Give the section another id.',
		],
		[
			'sections.yaml',
			'a: A\n"2025": Then\n',
			'2:1  2025: is the address of another page of the site. Give the section another id.',
		],
		[
			'sections.yaml',
			'A b: A\n',
			'1:1  A b: cannot be part of an address. Use a to z, 0 to 9 and single hyphens.',
		],
		[
			'authors.yaml',
			'ana_diaz: { name: Ana }\n',
			'1:1  ana_diaz: cannot be part of an address. Use a to z, 0 to 9 and single hyphens.',
		],
		[
			'topics.yaml',
			'mexico: Mexico\nmejico: MÉXICO\n',
			'2:1  mejico: is "mexico" over again but for case or accents. Keep one of the two.',
		],
		['topics.yaml', 'a: A\na: B\n', '2:1  file: gives "a" twice. Keep one of them.'],
		['topics.yaml', 'a:\n', '1:3  a: is empty. Write it, or take the field out.'],
		[
			'topics.yaml',
			'- a\n',
			'1:1  file: ["a"] is a list where a record belongs. Write its fields under it, one on a line.',
		],
		[
			'topics.yaml',
			'__proto__: A\n',
			'1:1  file: uses the name "__proto__", which nothing here may have. Take it out.',
		],
		[
			'authors.yaml',
			'ana: Ana\n',
			'1:6  ana: "Ana" is text where a record belongs. Write its fields under it, one on a line.',
		],
		[
			'sources.yaml',
			'a: { name: A, kind: wires }\n',
			'1:21  a.kind: "wires" is not known here. Did you mean "wire"?',
		],
		[
			'sources.yaml',
			'a: { name: A }\n',
			'1:4  a.kind: is missing. Add it, for example kind: wire or partner or own or public-domain.',
		],
		[
			'sources.yaml',
			'a: { name: A, kind: own, url: "javascript:alert(1)" }\n',
			'1:31  a.url: "javascript:alert(1)" is not a web address. Write it whole, from https:// on, without a name or password.',
		],
		[
			'storylines.yaml',
			'a: { lable: A, label: A }\n',
			'1:6  a.lable: is not a field here. Did you mean "label"?',
		],
	])('in %s %j', (name, text, line) => {
		expect(linesFor(name, text)).toEqual([`content/${name}:${line}`]);
	});

	test('a folder without settings, and says where they belong', () => {
		expect(readRegistries(new Map(), 'news').problems.map(formatProblem)).toEqual([
			'news/site.yaml:1:1  title: is missing. Add it, for example title: ….',
			'news/site.yaml:1:1  url: is missing. Add it, for example url: ….',
		]);
	});
});

test('articles are still checked when the settings cannot be read', () => {
	const { registries } = someRegistries({
		'site.yaml': 'title: T\nurl: https://a.example\ntimeZone: Mars\n',
	});
	const lines = linesOf(
		{ 'x.md': articleFile({ published: '2025-11-04T10:00:00Z', topics: ['x-ray'] }) },
		aNewsroom({ registries }),
	);
	expect(lines).toEqual([
		'content/articles/x.md:7:10  topics: "x-ray" is not in topics.yaml. Use one of mexico, trade.',
	]);
});
