import { expect, test } from 'vitest';
import { rfc3339 } from '../../src/feed/clock.ts';
import { tellStory } from '../../src/feed/story.ts';
import type { Story } from '../../src/feed/story.ts';
import { anArticle, origin } from './fixture.ts';

const image = { src: 'tram.png', alt: 'A tram on a bridge', credit: 'Reuters' };

test.each([
	[
		'people, with their pages',
		{ authors: ['ana-diaz', 'Tom Reed'], source: 'afp' },
		[{ name: 'Ana Diaz', url: `${origin}/authors/ana-diaz/` }, { name: 'Tom Reed' }],
	],
	[
		'the suppliers where there are no people',
		{ source: ['afp', 'own'] },
		[
			{ name: 'AFP', url: `${origin}/sources/afp/` },
			{ name: 'The Paper', url: `${origin}/sources/own/` },
		],
	],
	[
		"an editor's own line before the suppliers",
		{ byline: '{ana-diaz} and agencies', source: 'afp' },
		[{ name: 'Ana Diaz and agencies' }],
	],
])('names as authors %s', async (_, front, authors) => {
	expect((await tell(front)).authors).toEqual(authors);
});

test.each([
	[{ published: '2025-11-04' }, '2025-11-04T00:00:00+03:00', '2025-11-04T00:00:00+03:00'],
	[
		{ published: '2025-11-04', updated: '2025-11-05T10:00:00Z' },
		'2025-11-04T00:00:00+03:00',
		'2025-11-05T13:00:00+03:00',
	],
	[
		{
			published: '2025-11-04',
			updated: '2025-11-05T10:00:00Z',
			corrections: [{ date: '2025-11-06', type: 'update', text: 'More.' }],
		},
		'2025-11-04T00:00:00+03:00',
		'2025-11-06T00:00:00+03:00',
	],
	// A day of update would begin before the hour of publication.
	[
		{ published: '2025-11-04T10:00:00Z', updated: '2025-11-04' },
		'2025-11-04T13:00:00+03:00',
		'2025-11-04T13:00:00+03:00',
	],
])('of %j, takes publication and last change', async (front, published, updated) => {
	const story = await tell(front);
	expect([rfc3339(story.published), rfc3339(story.updated)]).toEqual([published, updated]);
});

test('names the section, then the topics, and none twice', async () => {
	const { tags } = await tell({ section: 'culture', topics: ['rail', 'culture'] });
	expect(tags.map(({ label }) => label)).toEqual(['Culture', 'Rail & roads']);
});

test('has the standfirst without its markup as abstract', async () => {
	expect((await tell({ standfirst: 'A *very* [good](/us/) day' })).abstract).toBe(
		'A very good day',
	);
});

test('tells the whole text and the picture of an article that may leave', async () => {
	const { content, picture } = await tell({ image });
	expect(content).toContain('Second.');
	expect(picture).toMatchObject({
		width: 900,
		height: 600,
		alt: 'A tram on a bridge',
		credit: 'Reuters',
		bytes: 4321,
	});
	expect(picture?.url.startsWith(`${origin}/pictures/tram.`)).toBe(true);
});

test('tells no more than the summary where the licence keeps the text', async () => {
	const { content, picture, summary } = await tell({ source: 'teaser', image });
	expect([content, picture]).toEqual([undefined, undefined]);
	expect(summary).toContain('First.');
	expect(summary).not.toContain('Second.');
	expect(summary).toContain('Teaser');
});

test('keeps a picture at home that may not be distributed', async () => {
	expect((await tell({ image: { ...image, rights: { distribute: false } } })).picture).toBe(
		undefined,
	);
});

async function tell(front: Record<string, unknown>): Promise<Story> {
	const { article, imprint } = await anArticle(front);
	return tellStory(article, imprint);
}
