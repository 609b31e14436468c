import { describe, expect, test } from 'vitest';
import { linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

/** The lines an editor sees about one article, whose extra field is the first on line 7. */
const about = (front: Readonly<Record<string, unknown>>): string[] =>
	linesOf({ 'x.md': articleFile(front) });

test('an article that is fine gets no line', () => {
	expect(about({})).toEqual([]);
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
			{ keyPoints: 'one' },
			'7:12  keyPoints: "one" is text where a list belongs. Write it as a list: [one, two].',
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
			{ corrections: [{ type: 'update', text: 't' }] },
			'7:15  corrections.date: is missing. Add it, for example date: 2025-11-05.',
		],
		[
			{ corrections: [{ date: '2025-11-03', type: 'update', text: 't' }] },
			'7:23  corrections.date: is 2025-11-03, before published, 2025-11-04. Correct one of them.',
		],
		[
			{ corrections: [{ date: '2025-12-16', type: 'update', text: 't' }] },
			'7:23  corrections.date: is 2025-12-16, which has not come yet. Readers would see a date that is not true: write the day on which it was corrected.',
		],
		[{ lang: 'en_US' }, '7:7  lang: "en_US" is not a language tag. Did you mean "en-US"?'],
		[{ lang: 'english' }, '7:7  lang: "english" is not the code of a language. Did you mean "en"?'],
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
