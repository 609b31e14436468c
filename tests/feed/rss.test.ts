import { expect, test } from 'vitest';
import type { Root } from 'xast';
import { openChannels } from '../../src/feed/channel.ts';
import { printRss } from '../../src/feed/rss.ts';
import { aPaper, origin } from './fixture.ts';
import { all, only, readXml, texts } from './reading.ts';

const address = `${origin}/2025/11/story-0/`;
const image = { src: 'tram.png', alt: 'A tram', caption: 'A caption', credit: 'Reuters' };

test('says what it follows, where it lies and when its stories last changed', async () => {
	const rss = await print({ published: '2025-11-04', updated: '2025-11-05T09:00:00Z' });
	const head = (name: string): string | undefined => texts(rss, name)[0];
	expect(only(rss, 'rss').attributes.version).toBe('2.0');
	expect([head('title'), head('link'), head('description'), head('language')]).toEqual([
		'The Paper: US',
		`${origin}/us/`,
		'The Paper: US',
		'en',
	]);
	expect(head('lastBuildDate')).toBe('Wed, 05 Nov 2025 12:00:00 +0300');
	expect(only(rss, 'atom:link').attributes).toEqual({
		href: `${origin}/us/rss.xml`,
		rel: 'self',
		type: 'application/rss+xml',
	});
});

test('keeps guid and pubDate through an update, and says when it was', async () => {
	const before = await print({ published: '2025-11-04', headline: 'Before' });
	const after = await print({
		published: '2025-11-04',
		updated: '2025-11-05T09:00:00Z',
		headline: 'After',
	});
	for (const rss of [before, after]) {
		expect(texts(rss, 'guid')).toEqual([address]);
		expect(texts(rss, 'pubDate')).toEqual(['Tue, 04 Nov 2025 00:00:00 +0300']);
	}
	expect(only(after, 'guid').attributes).toEqual({ isPermaLink: 'true' });
	expect(texts(before, 'atom:updated')).toEqual(['2025-11-04T00:00:00+03:00']);
	expect(texts(after, 'atom:updated')).toEqual(['2025-11-05T12:00:00+03:00']);
});

test('announces a correction without a new id: in the text, and as the day of the last change', async () => {
	const rss = await print({
		published: '2025-11-04',
		corrections: [{ date: '2025-11-05', type: 'correction', text: 'It was two.' }],
	});
	expect(texts(rss, 'guid')).toEqual([address]);
	expect(texts(rss, 'pubDate')).toEqual(['Tue, 04 Nov 2025 00:00:00 +0300']);
	expect(texts(rss, 'atom:updated')).toEqual(['2025-11-05T00:00:00+03:00']);
	expect(texts(rss, 'content:encoded').join()).toContain('It was two.');
});

test('says who wrote and who supplied a story, and on what terms', async () => {
	const rss = await print({ authors: ['ana-diaz', 'Tom Reed'], source: 'afp' });
	expect(texts(rss, 'dc:creator')).toEqual(['Ana Diaz', 'Tom Reed']);
	expect(texts(rss, 'source')).toEqual(['AFP']);
	expect(only(rss, 'source').attributes).toEqual({ url: 'https://www.afp.com/' });
	expect(texts(rss, 'dc:rights')).toEqual(['All rights reserved']);
});

test('names no source without an address, which RSS requires', async () => {
	expect(all(await print({ source: 'own' }), 'source')).toEqual([]);
});

test('sorts a story under section and topics, in its language', async () => {
	const rss = await print({ topics: ['mexico', 'rail'], lang: 'tr' });
	expect(texts(rss, 'category')).toEqual(['US', 'Mexico', 'Rail & roads']);
	expect(texts(rss, 'dc:language')).toEqual(['tr']);
});

test('describes the picture: type, size, what it shows, who took it', async () => {
	const rss = await print({ image });
	const { url, ...attributes } = only(rss, 'media:content').attributes;
	expect(url).toMatch(/^https:\/\/paper\.example\/pictures\/tram\.\w+-900\.webp$/);
	expect(attributes).toEqual({
		fileSize: '4321',
		type: 'image/webp',
		medium: 'image',
		width: '900',
		height: '600',
	});
	expect(only(rss, 'enclosure').attributes).toEqual({ url, length: '4321', type: 'image/webp' });
	expect(texts(rss, 'media:description')).toEqual(['A tram']);
	expect(texts(rss, 'media:credit')).toEqual(['Reuters']);
});

test('leaves a picture out that may not be distributed', async () => {
	const rss = await print({ image: { ...image, rights: { distribute: false } } });
	expect([...all(rss, 'media:content'), ...all(rss, 'enclosure')]).toEqual([]);
	expect(texts(rss, 'content:encoded').join()).not.toContain('/pictures/');
});

test('carries only the summary of a story whose text stays with its supplier', async () => {
	const rss = await print({ source: 'teaser' });
	expect(all(rss, 'content:encoded')).toEqual([]);
	expect(texts(rss, 'description')[1]).toContain('First.');
});

async function print(front: Record<string, unknown>): Promise<Root> {
	const { listed, fronts, imprint } = await aPaper({ front });
	const [us] = fronts;
	return readXml(printRss(openChannels(imprint)(us ?? { address: '/' }, listed)));
}
