import { expect, test } from 'vitest';
import { printContent } from '../../src/feed/content.ts';
import { anArticle, origin } from './fixture.ts';
import { addressesIn, tags } from './reading.ts';

const image = { src: 'tram.png', alt: 'A tram on a bridge', credit: 'Reuters' };

test.each([
	['a link home', '[x](/us/)', `${origin}/us/`],
	['a link abroad', '[x](https://other.example/a?b=c#d)', 'https://other.example/a?b=c#d'],
	['a mail address', '[x](mailto:desk@paper.example)', 'mailto:desk@paper.example'],
	['a fragment', '## Why now\n\n[x](#why-now)', `${origin}/2025/11/story-0/#text-why-now`],
])('makes %s whole', async (_, markdown, address) => {
	const { article, imprint } = await anArticle({}, `Text.\n\n${markdown}`);
	expect(addressesIn(printContent(article, imprint))).toEqual([address]);
});

test('makes the links of the standfirst, the caption and the corrections whole', async () => {
	const { article, imprint } = await anArticle({
		standfirst: 'See [this](/us/).',
		image: { ...image, caption: 'And [that](/topics/).' },
		corrections: [{ date: '2025-11-05', type: 'update', text: 'Or [those](/archive/).' }],
	});
	const links = tags(printContent(article, imprint), 'a').map(({ properties }) => properties.href);
	expect(links).toEqual([`${origin}/topics/`, `${origin}/us/`, `${origin}/archive/`]);
});

test('leads a footnote and its way back to the page, where both exist', async () => {
	const { article, imprint } = await anArticle({}, 'A claim.[^1]\n\n[^1]: Its proof.');
	const addresses = addressesIn(printContent(article, imprint));
	expect(addresses).toHaveLength(2);
	for (const address of addresses)
		expect(address.startsWith(`${origin}/2025/11/story-0/#text-`)).toBe(true);
});

test('makes every size of every picture whole and keeps what it shows in words', async () => {
	const { article, imprint } = await anArticle(
		{ image },
		'Text.\n\n![Two "trams" & a <bus>](tram.png "At noon")',
	);
	const content = printContent(article, imprint);
	const pictures = tags(content, 'img');
	expect(pictures.map(({ properties }) => properties.alt)).toEqual([
		'A tram on a bridge',
		'Two "trams" & a <bus>',
	]);
	for (const { properties } of pictures) {
		expect(properties.src).toMatch(/^https:\/\/paper\.example\/pictures\/tram\.\w+-900\.webp$/);
		expect(properties.srcSet).toMatch(
			/^(https:\/\/paper\.example\/pictures\/tram\.\w+-(400|800|900)\.webp \2w(, |$)){3}/,
		);
	}
	expect(tags(content, 'figcaption')).toHaveLength(2);
});
