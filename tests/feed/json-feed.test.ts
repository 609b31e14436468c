import { expect, test } from 'vitest';
import { openChannels } from '../../src/feed/channel.ts';
import { printJsonFeed } from '../../src/feed/json-feed.ts';
import { aPaper, origin } from './fixture.ts';
import { lines } from './reading.ts';

const address = `${origin}/2025/11/story-0/`;

interface Feed extends Record<string, unknown> {
	readonly items: readonly (Record<string, unknown> & { readonly content_html: string })[];
}

test('says what it follows and where it lies', async () => {
	const { items, ...head } = await print({});
	expect(items).toHaveLength(1);
	expect(head).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'The Paper',
		home_page_url: `${origin}/`,
		feed_url: `${origin}/feed.json`,
		description: 'All of it',
		language: 'en',
	});
});

test('tells a whole story', async () => {
	const { items } = await print({
		headline: 'Trams',
		standfirst: 'A *short* line',
		published: '2025-11-04T10:00:00Z',
		updated: '2025-11-05',
		authors: ['ana-diaz'],
		topics: ['rail'],
		lang: 'tr',
		source: 'afp',
		sourceUrl: 'https://afp.example/1',
		image: { src: 'tram.png', alt: 'A tram', credit: 'Reuters' },
	});
	const { content_html, image, attachments, ...fields } = items[0] ?? { content_html: '' };
	expect(lines(content_html)).toEqual([
		'Reuters',
		'A short line',
		'First.',
		'Second.',
		'Source: AFP. Read the original. Licence: All rights reserved.',
	]);
	expect(image).toMatch(/^https:\/\/paper\.example\/pictures\/tram\.\w+-900\.webp$/);
	expect(attachments).toEqual([{ url: image, mime_type: 'image/webp', size_in_bytes: 4321 }]);
	expect(fields).toEqual({
		id: address,
		url: address,
		external_url: 'https://afp.example/1',
		title: 'Trams',
		summary: 'A short line',
		date_published: '2025-11-04T13:00:00+03:00',
		date_modified: '2025-11-05T00:00:00+03:00',
		authors: [{ name: 'Ana Diaz', url: `${origin}/authors/ana-diaz/` }],
		tags: ['US', 'Rail & roads'],
		language: 'tr',
	});
});

test('has the summary for content where the text stays with its supplier', async () => {
	const { items } = await print({ source: 'teaser' });
	expect(items.map(({ content_html }) => lines(content_html))).toEqual([
		['First.', 'Source: Teaser.'],
	]);
});

async function print(front: Record<string, unknown>): Promise<Feed> {
	const { listed, imprint } = await aPaper({ front });
	return JSON.parse(printJsonFeed(openChannels(imprint)({ address: '/' }, listed))) as Feed;
}
