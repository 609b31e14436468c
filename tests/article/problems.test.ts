import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { aNewsroom, linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

/** The lines an editor sees about one article, whose extra field is the first on line 7. */
const about = (front: Readonly<Record<string, unknown>>): string[] =>
	linesOf({ 'x.md': articleFile(front) });

test('an article that is fine gets no line', () => {
	expect(about({})).toEqual([]);
});

describe('a headline', () => {
	test.each([
		[7, '7 is a number where text belongs. Put it in quotes.'],
		[true, 'true is true or false where text belongs. Put it in quotes.'],
		[null, 'is empty. Write it, or take the field out.'],
		['', 'is empty. Write it, or take the field out.'],
		[' \t ', 'is empty. Write it, or take the field out.'],
		['\u200B\u200D\u2060', 'is empty. Write it, or take the field out.'],
		['\u0301\u0302', 'is empty. Write it, or take the field out.'],
		['\uE000', 'is empty. Write it, or take the field out.'],
		[['a'], '["a"] is a list where text belongs. Write one text.'],
		[{ a: 1 }, '{"a":1} is a record where text belongs. Write one text.'],
		['a\u0001b', 'holds the character U+0001, which cannot be printed. Take it out.'],
		['a\u0092b', 'holds the character U+0092, which cannot be printed. Take it out.'],
		['a\u202Eb', 'holds the character U+202E, which cannot be printed. Take it out.'],
		['a\uFDD0b', 'holds the character U+FDD0, which cannot be printed. Take it out.'],
		['a\u{1FFFE}b', 'holds the character U+1FFFE, which cannot be printed. Take it out.'],
		['x'.repeat(151), `has 151 characters ("${'x'.repeat(60)}…"), 150 at most. Shorten it.`],
		[
			'x'.repeat(111),
			'has 111 characters. Search engines and cards cut it after 110: shorten it, or add shortHeadline.',
		],
	])('%j', (headline, message) => {
		expect(about({ headline })).toEqual([`content/articles/x.md:2:11  headline: ${message}`]);
	});

	test.each(['x'.repeat(110), '𝕏'.repeat(110), '😀', 'Ω', '１２３', '<b>', '#{7}'])(
		'%s is fine',
		(headline) => {
			expect(about({ headline })).toEqual([]);
		},
	);
});

describe('a field', () => {
	test.each<[Readonly<Record<string, unknown>>, string]>([
		[{ section: 'usa' }, '3:10  section: "usa" is not in sections.yaml. Did you mean "us"?'],
		[{ section: 'US' }, '3:10  section: "US" is not in sections.yaml. Did you mean "us"?'],
		[{ section: 'sport' }, '3:10  section: "sport" is not in sections.yaml. Use one of us, world.'],
		[{ section: null }, '3:10  section: is empty. Write it, or take the field out.'],
		[{ section: ['us'] }, '3:10  section: ["us"] is a list where text belongs. Write one text.'],
		[
			{ published: '2025-02-30' },
			'4:12  published: "2025-02-30" does not exist in the calendar. Correct the day.',
		],
		[
			{ published: '2025-11-04T10:00:00' },
			'4:12  published: "2025-11-04T10:00:00" has a time but no offset. Write 2025-11-04T10:00:00Z for UTC, or 2025-11-04T10:00:00+03:00.',
		],
		[
			{ published: 20251104 },
			'4:12  published: "20251104" is not a date. Write 2025-11-04, or 2025-11-04T18:20:00+03:00 for a time.',
		],
		[{ source: 'af' }, '5:9  source: "af" is not in sources.yaml. Did you mean "afp"?'],
		[
			{ source: ['afp', 'xyz'] },
			'5:16  source: "xyz" is not in sources.yaml. Use one of afp, own.',
		],
		[{ source: [] }, '5:9  source: has fewer entries than 1: []. Add some, or take the field out.'],
		[
			{ topics: 'mexico' },
			'7:9  topics: "mexico" is text where a list belongs. Write it as a list: [one, two].',
		],
		[
			{ topics: ['trade', 'Méxicó'] },
			'7:18  topics: "Méxicó" is not in topics.yaml. Did you mean "mexico"?',
		],
		[
			{ topics: ['trade', 'mexico', 'trade'] },
			'7:27  topics: "trade" stands there twice. Keep one.',
		],
		[
			{ topics: Array(9).fill('trade') },
			'7:9  topics: has more than 8 entries: ["trade","trade","trade","trade","trade","trade","trade","tr…. Take some out.',
		],
		[{ type: 'anaysis' }, '7:7  type: "anaysis" is not known here. Did you mean "analysis"?'],
		[
			{ status: 'live' },
			'7:9  status: "live" is not known here. Use one of draft, published, withdrawn.',
		],
		[
			{ updated: '2025-11-03' },
			'7:10  updated: is 2025-11-03, before published, 2025-11-04. Correct one of them.',
		],
		[{ expires: '2025-11-04' }, '7:10  expires: is not after published. Correct one of them.'],
		[{ authors: ['maya'] }, '7:11  authors: "maya" is not in authors.yaml. Use one of ana, tom.'],
		[{ authors: {} }, '7:10  authors: {} is a record where text belongs. Write one text.'],
		[{ byline: 'By {an}' }, '7:9  byline: {an} is not in authors.yaml. Did you mean "ana"?'],
		[
			{ sourceUrl: 'example.com' },
			'7:12  sourceUrl: "example.com" is not a web address. Write it whole, from https:// on, without a name or password.',
		],
		[
			{ sourceUrl: 'https://a.example/?x=1&utm_source=y' },
			'7:12  sourceUrl: carries the tracking parameter "utm_source". Take it out of the address.',
		],
		[
			{ keyPoints: ['one'] },
			'7:12  keyPoints: has fewer entries than 2: ["one"]. Add some, or take the field out.',
		],
		[
			{ corrections: [{ date: '2025-11-05', text: 't' }] },
			'7:15  corrections.type: is missing. Add it, for example type: correction or clarification or update.',
		],
		[
			{ lang: 'en_US' },
			'7:7  lang: "en_US" is not a language tag. Write for example en, pt-BR or ar.',
		],
		[{ readingTime: 0 }, '7:14  readingTime: is 0, 1 at least. Write a larger number.'],
		[{ readingTime: 601 }, '7:14  readingTime: is 601, 600 at most. Write a smaller number.'],
		[
			{ readingTime: '2' },
			'7:14  readingTime: "2" is text where a number belongs. Write it without quotes.',
		],
		[
			{ readingTime: 1.5 },
			'7:14  readingTime: 1.5 is a number where a whole number belongs. Write it without quotes.',
		],
		[
			{ indexable: 'yes' },
			'7:12  indexable: "yes" is text where true or false belongs. Write one of the two, without quotes.',
		],
		[
			{ slug: 'A B' },
			'7:7  slug: "A B" cannot be part of an address. Use a to z, 0 to 9 and single hyphens, 80 at most: "a-b".',
		],
		[
			{ aliases: ['old'] },
			'7:11  aliases: "old" is not a path on this site. Write it like /2024/12/old-slug/.',
		],
		[{ headlin: 'x' }, '7:1  headlin: is not a field here. Did you mean "headline"?'],
		[
			{ 'a b': 1 },
			'7:1  "a b": is not a field here. Use one that is there, such as headline, shortHeadline, standfirst, section, topics, people, places, type, published, updated.',
		],
		[
			{ image: 'a.png' },
			'7:8  image: "a.png" is text where a record belongs. Write its fields under it, one on a line.',
		],
	])('%j', (front, line) => {
		expect(about(front)).toEqual([`content/articles/x.md:${line}`]);
	});
});

describe('a picture', () => {
	const files = new Set(['articles/a.png', 'articles/b.ico', 'site.yaml']);
	const image = { src: 'a.png', alt: 'A bridge', credit: 'Reuters' };

	test.each<[string, Readonly<Record<string, unknown>>, string]>([
		[
			'that is not there',
			{ src: 'b.png' },
			'15  image.src: "b.png" is not there. Did you mean "a.png"?',
		],
		[
			'outside the folder',
			{ src: '../../a.png' },
			'15  image.src: "../../a.png" is not a file beside the article. Save the picture there and write its name.',
		],
		[
			'from elsewhere',
			{ src: 'https://a.example/a.png' },
			'15  image.src: "https://a.example/a.png" is not a file beside the article. Save the picture there and write its name.',
		],
		[
			'that is none',
			{ src: 'b.ico' },
			'15  image.src: "b.ico" is no picture. Save it as JPEG, PNG or WebP.',
		],
		[
			'without a description',
			{ alt: undefined },
			'8  image.alt: is missing. Add it, for example alt: what the picture shows.',
		],
		[
			'described by the headline',
			{ alt: 'A headline' },
			'29  image.alt: repeats the headline. Say what the picture shows.',
		],
		[
			'described by its caption',
			{ caption: 'A bridge' },
			'29  image.alt: repeats the caption. Say what the picture shows.',
		],
		[
			'without a credit',
			{ credit: undefined },
			'8  image: is a photograph without a credit. Add credit: who took it, or kind: if it is no photograph.',
		],
		[
			'with a focus outside it',
			{ focal: { x: 2, y: 0 } },
			'73  image.focal.x: is 2, 1 at most. Write a smaller number.',
		],
		[
			'whose licence has ended',
			{ rights: { expires: '2025-12-15' } },
			'80  image.rights.expires: was 2025-12-15: the picture may no longer be shown. Renew the licence, or take the picture out.',
		],
		[
			'with an unknown field',
			{ hight: 2 },
			'64  image.hight: is not a field here. Use one of src, alt, caption, credit, kind, focal, rights.',
		],
	])('%s', (_, over, line) => {
		const text = articleFile({ image: { ...image, ...over } });
		expect(linesOf({ 'x.md': text }, aNewsroom({ files }))).toEqual([
			`content/articles/x.md:7:${line}`,
		]);
	});

	test('that is a drawing needs no credit, and one may lie in another folder of the paper', () => {
		const drawing = { src: '../articles/a.png', alt: 'A bridge', kind: 'graphic' };
		expect(linesOf({ 'x.md': articleFile({ image: drawing }) }, aNewsroom({ files }))).toEqual([]);
	});
});

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
