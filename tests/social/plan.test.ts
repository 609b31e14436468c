import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import { planSocialPicture } from '../../src/social/social-picture.ts';
import type { SocialPicture } from '../../src/social/social-picture.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { plain } from '../pictures/printing.ts';
import { articleFile, writeContent } from '../support/content.ts';

const now = new Date('2025-12-15T12:00:00Z');
const image = { src: './sea.png', alt: 'The sea', credit: 'Ana Diaz' };

/** The social pictures of a paper with one article. */
async function planned(
	front: Readonly<Record<string, unknown>>,
	{ width = 900, at = now, body = 'Some text.' } = {},
): Promise<SocialPicture[]> {
	const content = await writeContent({
		'articles/a-story.md': articleFile(front, body),
		'articles/sea.png': await plain(width, 600).png().toBuffer(),
	});
	onTestFinished(() => rm(dirname(content), { recursive: true }));
	const { listed, registries } = await openNewspaper({ content, now, preview: false });
	return listed.map((article) =>
		planSocialPicture(article, { registries, words: wordsFor('en'), now: at }),
	);
}

describe('an article with a picture', () => {
	test('shows it, with whoever took it and the paper', async () => {
		const [plan] = await planned({ image });
		expect(plan).toMatchObject({
			address: expect.stringMatching(/^\/pictures\/social\/a-story\.[\da-f]{12}\.jpg$/) as string,
			width: 1200,
			height: 630,
			alt: 'The sea',
			shows: { kind: 'photo', line: 'Ana Diaz · The Test' },
		});
	});

	test.each([
		['may not leave our pages', { rights: { distribute: false } }, {}],
		[
			'may no longer be shown',
			{ rights: { expires: '2025-12-20' } },
			{ at: new Date('2025-12-21T12:00:00Z') },
		],
		['would be blurred', {}, { width: 590 }],
	])('that %s has a card without it', async (_, fields, others) => {
		const [plan] = await planned({ image: { ...image, ...fields } }, others);
		expect(plan?.shows.kind).toBe('card');
		expect(plan?.address).toMatch(/\.png$/);
		expect(plan?.alt).toBe('A headline');
	});
});

test('a card says the section, the headline, the source and the year', async () => {
	const [plan] = await planned({ authors: ['ana'] });
	expect(plan?.shows).toEqual({
		kind: 'card',
		paper: 'The Test',
		section: 'US',
		headline: 'A headline',
		line: 'AFP · 2025',
		lang: 'en',
		paperLang: 'en',
	});
});

test('without a source a card says who wrote the article', async () => {
	const [plan] = await planned({ source: undefined, authors: ['ana'] });
	expect(plan?.shows).toMatchObject({ line: 'By Ana Diaz · 2025' });
});

describe('the address', () => {
	test('stays while the picture shows the same', async () => {
		const [first] = await planned({});
		const [second] = await planned({ topics: ['trade'] }, { body: 'Another text.' });
		expect(second?.address).toBe(first?.address);
	});

	test.each([
		['the headline', { headline: 'Another' }],
		['the section', { section: 'world' }],
		['the source', { source: 'own' }],
		['the year', { published: '2024-11-04' }],
		['the language', { lang: 'de' }],
		['the picture', { image }],
	])('changes with %s', async (_, front) => {
		const [first] = await planned({});
		const [second] = await planned(front);
		expect(second?.address).not.toBe(first?.address);
	});

	test.each([
		['its credit', { credit: 'Tom Reed' }],
		['its focal point', { focal: { x: 0, y: 0 } }],
	])('of a picture changes with %s', async (_, fields) => {
		const [first] = await planned({ image });
		const [second] = await planned({ image: { ...image, ...fields } });
		expect(second?.address).not.toBe(first?.address);
	});
});

test.each([
	['a draft', { status: 'draft' }],
	['a withdrawn article', { status: 'withdrawn', statusReason: 'It was not true.' }],
	['an embargoed article', { published: '2026-01-01' }],
])('%s has none', async (_, front) => {
	expect(await planned(front)).toEqual([]);
});
