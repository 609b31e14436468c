import { beforeAll, describe, expect, test } from 'vitest';
import { printAtom } from '../../src/feed/atom.ts';
import { openChannels } from '../../src/feed/channel.ts';
import type { Channel } from '../../src/feed/channel.ts';
import { openCorrections } from '../../src/feed/correction-channel.ts';
import { printJsonFeed } from '../../src/feed/json-feed.ts';
import { printNewsSitemap } from '../../src/feed/news-sitemap.ts';
import { printRss } from '../../src/feed/rss.ts';
import { complaintOf, jsonFeed } from '../support/schemas.ts';
import { aPaper, origin } from './fixture.ts';

let channels: readonly Channel[];
let news: string;

beforeAll(async () => {
	const { listed, corrections, imprint } = await aPaper(
		{
			front: {
				topics: ['rail'],
				authors: ['ana-diaz'],
				source: 'afp',
				sourceUrl: 'https://afp.example/1',
				image: { src: 'tram.png', alt: 'A tram', credit: 'Reuters' },
				corrections: [{ date: '2025-11-05', type: 'correction', text: 'Two.' }],
			},
		},
		{ front: { source: 'teaser', published: '2025-11-03' } },
	);
	const open = openChannels(imprint);
	channels = [
		open({ address: '/' }, listed),
		open({ address: '/us/', label: 'US' }, []),
		openCorrections(imprint)(corrections),
	];
	news = printNewsSitemap(listed, 'The Paper', { origin, timeZone: 'Europe/Istanbul' });
});

test('our feeds follow their schemas: full, short, empty, and of corrections', () => {
	for (const channel of channels) {
		expect(complaintOf('atom', printAtom(channel))).toBe(undefined);
		expect(complaintOf('rss', printRss(channel))).toBe(undefined);
		expect(jsonFeed.safeParse(JSON.parse(printJsonFeed(channel))).error).toBe(undefined);
	}
	expect(complaintOf('sitemap', news)).toBe(undefined);
});

describe('the schemas refuse', () => {
	const rss = (): string => channels.slice(0, 1).map(printRss).join('');
	const atom = (): string => channels.slice(0, 1).map(printAtom).join('');

	test.each<[string, 'atom' | 'rss' | 'sitemap', () => string, RegExp, string]>([
		['a story without an id', 'rss', rss, /<guid.*?<\/guid>/, ''],
		['a date of another form', 'rss', rss, /<pubDate>.*?</, '<pubDate>2025-11-04T00:00:00Z<'],
		[
			'a time without an offset',
			'rss',
			rss,
			/<atom:updated>.*?</,
			'<atom:updated>2025-11-04T00:00:00<',
		],
		['an enclosure without its size', 'rss', rss, / length="\d+"/, ''],
		['an address that is not whole', 'rss', rss, /<link>https:\/\/paper.example/, '<link>'],
		['a story by nobody', 'rss', rss, /<dc:creator>.*?<\/dc:creator>/, ''],
		[
			'a picture that is not described',
			'rss',
			rss,
			/<media:description.*?<\/media:description>/,
			'',
		],
		['an element that is not known', 'rss', rss, /<item>/, '<item><ttl>1</ttl>'],
		['an entry without a day of change', 'atom', atom, /<updated>[^<]*<\/updated>(?=<author>)/, ''],
		['an entry without an author', 'atom', atom, /<author>.*?<\/author>/, ''],
		['a feed without a title', 'atom', atom, /<title>.*?<\/title>/, ''],
		['an id twice in one entry', 'atom', atom, /(<entry[^>]*>)(<id>.*?<\/id>)/, '$1$2$2'],
		['a link of another kind', 'atom', atom, /rel="via"/, 'rel="next"'],
		['a text that does not say what it is', 'atom', atom, /<summary type="html"/, '<summary'],
		[
			'news without a day',
			'sitemap',
			() => news,
			/<news:publication_date>.*?<\/news:publication_date>/,
			'',
		],
		['a path for an address', 'sitemap', () => news, /<loc>https:\/\/paper.example/, '<loc>'],
	])('%s', (_, schema, print, part, instead) => {
		const sound = print();
		const broken = sound.replace(part, instead);
		expect(broken).not.toBe(sound);
		expect(complaintOf(schema, broken)).not.toBe(undefined);
	});
});
