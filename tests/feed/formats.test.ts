import { beforeAll, expect, test } from 'vitest';
import { decodeReferences } from '../../src/article/character-references.ts';
import { printAtom } from '../../src/feed/atom.ts';
import { openChannels } from '../../src/feed/channel.ts';
import type { Channel } from '../../src/feed/channel.ts';
import { printJsonFeed } from '../../src/feed/json-feed.ts';
import { printRss } from '../../src/feed/rss.ts';
import { aPaper, origin } from './fixture.ts';
import { addressesIn, all, readXml, textOf, texts } from './reading.ts';

// What the three formats must have in common, on one paper of awkward stories.
const hostile = [
	']]><script>alert(1)</script>',
	'<![CDATA[ ]]> & <b>bold</b> &amp; &nbsp; "quoted"',
	'</title></item></channel></rss>',
	'"}],"items":[] \\u0022 \\',
	'حزب & 👨‍👩‍👧 <!-- --> \u2028 end',
];
let channel: Channel;

beforeAll(async () => {
	const { listed, imprint } = await aPaper(
		...hostile.map((headline, n) => ({
			front: {
				headline,
				published: `2025-11-0${String(n + 1)}`,
				standfirst: `${headline} [link](/us/)`,
				image: { src: 'tram.png', alt: headline + '.', credit: headline, caption: headline + ',' },
				authors: [`${headline} (writer)`],
				sourceUrl: 'https://other.example/?a=1&b=2',
				corrections: [{ date: '2025-11-05', type: 'update', text: headline }],
			},
			body: `<b>&#1;&#xFFFE;</b>${headline}\n\n## Part\n\n[there](#part), [home](/us/), ![it](tram.png)`,
		})),
	);
	channel = openChannels(imprint)({ address: '/' }, listed);
});

interface Entry {
	readonly id: string;
	readonly title: string;
	readonly html: readonly string[];
}

const formats: readonly (readonly [string, (channel: Channel) => readonly Entry[]])[] = [
	[
		'RSS',
		(it) =>
			all(readXml(printRss(it)), 'item').map((item) => ({
				id: texts(item, 'guid').join(),
				title: texts(item, 'title').join(),
				html: [...texts(item, 'description'), ...texts(item, 'content:encoded')],
			})),
	],
	[
		'Atom',
		(it) =>
			all(readXml(printAtom(it)), 'entry').map((entry) => ({
				id: texts(entry, 'id').join(),
				title: texts(entry, 'title').join(),
				html: [...all(entry, 'summary'), ...all(entry, 'content')].map(textOf),
			})),
	],
	[
		'JSON Feed',
		(it) => {
			const { items } = JSON.parse(printJsonFeed(it)) as {
				items: { id: string; title: string; content_html: string }[];
			};
			return items.map(({ id, title, content_html }) => ({ id, title, html: [content_html] }));
		},
	],
];

test.each(formats)(
	'%s gives every headline back as it was written, references to characters as these',
	(_, read) => {
		const expected = hostile.toReversed().map((headline) => folded(decodeReferences(headline)));
		expect(read(channel).map(({ title }) => title)).toEqual(expected);
	},
);

test.each(formats)('%s names every story by its address, and none twice', (_, read) => {
	const ids = read(channel).map(({ id }) => id);
	expect(ids).toEqual([4, 3, 2, 1, 0].map((n) => `${origin}/2025/11/story-${String(n)}/`));
});

test.each(formats)('%s holds whole addresses only', (_, read) => {
	const addresses = read(channel).flatMap(({ html }) => html.flatMap(addressesIn));
	expect(addresses.length).toBeGreaterThan(hostile.length * 5);
	for (const address of addresses) expect(address).toMatch(/^https:\/\/(paper|other)\.example\//);
});

test.each([
	['RSS', printRss],
	['Atom', printAtom],
	['JSON Feed', printJsonFeed],
])('%s is the same however often it is printed', (_, print) => {
	expect(print(structuredCopy(channel))).toBe(print(channel));
});

test.each([
	['RSS', printRss],
	['Atom', printAtom],
	['JSON Feed', printJsonFeed],
])('%s can be empty', (_, print) => {
	expect(print({ ...channel, stories: [] })).not.toContain(`${origin}/2025`);
});

/** White space as front matter folds it. */
function folded(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Stories that no format has met. */
function structuredCopy(of: Channel): Channel {
	return { ...of, stories: of.stories.map((story) => ({ ...story })) };
}
