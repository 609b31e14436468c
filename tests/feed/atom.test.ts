import { expect, test } from 'vitest';
import type { Root } from 'xast';
import { printAtom } from '../../src/feed/atom.ts';
import { openChannels } from '../../src/feed/channel.ts';
import { aPaper, origin } from './fixture.ts';
import { all, only, readXml, texts } from './reading.ts';

const address = `${origin}/2025/11/story-0/`;

test('has what RFC 4287 requires of a feed and an entry', async () => {
	const atom = await print({ published: '2025-11-04', updated: '2025-11-05T09:00:00Z' });
	expect(only(atom, 'feed').attributes).toMatchObject({
		xmlns: 'http://www.w3.org/2005/Atom',
		'xml:lang': 'en',
	});
	expect(texts(atom, 'id')).toEqual([`${origin}/`, address]);
	expect(texts(atom, 'title')).toEqual(['The Paper', 'A headline']);
	expect(texts(atom, 'updated')).toEqual([
		'2025-11-05T12:00:00+03:00',
		'2025-11-05T12:00:00+03:00',
	]);
	expect(texts(atom, 'published')).toEqual(['2025-11-04T00:00:00+03:00']);
	expect(links(atom)).toEqual([
		['self', `${origin}/atom.xml`],
		['alternate', `${origin}/`],
		['alternate', address],
	]);
});

test('names people with their pages', async () => {
	const atom = await print({ authors: ['ana-diaz', 'Tom Reed'] });
	expect(
		all(atom, 'author').map((author) => [texts(author, 'name'), texts(author, 'uri')]),
	).toEqual([
		[['Ana Diaz'], [`${origin}/authors/ana-diaz/`]],
		[['Tom Reed'], []],
	]);
});

test('names the supplier as author where there are no people, and links the original', async () => {
	const atom = await print({ source: 'afp', sourceUrl: 'https://afp.example/1' });
	expect(texts(atom, 'name')).toEqual(['AFP']);
	expect(links(atom)).toContainEqual(['via', 'https://afp.example/1']);
	expect(texts(atom, 'rights')).toEqual(['All rights reserved']);
});

test('sorts an entry under section and topics, in its language', async () => {
	const atom = await print({ topics: ['rail'], lang: 'tr' });
	expect(all(atom, 'category').map(({ attributes }) => attributes)).toEqual([
		{ term: 'us', label: 'US' },
		{ term: 'rail', label: 'Rail & roads' },
	]);
	expect(only(atom, 'entry').attributes).toEqual({ 'xml:lang': 'tr' });
});

test('marks its texts as the HTML they are', async () => {
	const atom = await print({});
	expect(only(atom, 'summary').attributes).toEqual({ type: 'html' });
	expect(only(atom, 'content').attributes).toEqual({ type: 'html' });
});

test('encloses the picture with its size, and none that may not be distributed', async () => {
	const image = { src: 'tram.png', alt: 'A tram', credit: 'Reuters' };
	const enclosures = async (rights?: object): Promise<unknown[]> =>
		all(await print({ image: { ...image, rights } }), 'link')
			.map(({ attributes }) => attributes)
			.filter(({ rel }) => rel === 'enclosure');
	expect(await enclosures()).toEqual([
		{
			rel: 'enclosure',
			type: 'image/webp',
			length: '4321',
			href: expect.stringMatching(
				/^https:\/\/paper\.example\/pictures\/tram\.\w+-900\.webp$/,
			) as unknown,
		},
	]);
	expect(await enclosures({ distribute: false })).toEqual([]);
});

test('carries only the summary of a story whose text stays with its supplier', async () => {
	const atom = await print({ source: 'teaser' });
	expect(all(atom, 'content')).toEqual([]);
	expect(texts(atom, 'summary').join()).toContain('First.');
});

test('says even of an empty feed when it was updated, as RFC 4287 requires', async () => {
	const { imprint } = await aPaper({});
	const atom = readXml(printAtom(openChannels(imprint)({ address: '/' }, [])));
	expect(texts(atom, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
});

function links(atom: Root): unknown[] {
	return all(atom, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
}

async function print(front: Record<string, unknown>): Promise<Root> {
	const { listed, imprint } = await aPaper({ front });
	return readXml(printAtom(openChannels(imprint)({ address: '/' }, listed)));
}
