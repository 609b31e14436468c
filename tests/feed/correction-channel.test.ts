import { expect, test } from 'vitest';
import { rfc3339 } from '../../src/feed/clock.ts';
import type { Channel } from '../../src/feed/channel.ts';
import { openCorrections } from '../../src/feed/correction-channel.ts';
import { aPaper, origin } from './fixture.ts';
import { addressesIn, lines, tags } from './reading.ts';

const first = { date: '2025-11-05', type: 'correction', text: 'It was *two*.' };
const second = { date: '2025-11-06', type: 'clarification', text: 'Of [three](/us/).' };

test('tells every correction as a story of its own, the newest first', async () => {
	const { stories, title, home } = await open({ corrections: [first, second] });
	expect([title, home]).toEqual(['The Paper: Corrections', `${origin}/corrections/`]);
	expect(stories.map(({ url, headline }) => [url, headline])).toEqual([
		[`${origin}/2025/11/story-0/#correction-2025-11-06`, 'Clarification: A headline'],
		[`${origin}/2025/11/story-0/#correction-2025-11-05`, 'Correction: A headline'],
	]);
	expect(stories.map(({ published, updated }) => [published, updated].map(rfc3339))).toEqual([
		['2025-11-06T00:00:00+03:00', '2025-11-06T00:00:00+03:00'],
		['2025-11-05T00:00:00+03:00', '2025-11-05T00:00:00+03:00'],
	]);
});

test('keeps the id of a correction when its words change and others are added before it', async () => {
	const before = await open({ corrections: [first] });
	const after = await open({ corrections: [second, { ...first, text: 'Reworded.' }] });
	expect(after.stories.map(({ url }) => url)).toContain(before.stories[0]?.url);
});

test('says what was wrong, and leads to the article with whole addresses', async () => {
	const { stories } = await open({ lang: 'ar', corrections: [second] });
	const [{ summary, abstract, authors } = { summary: '' }] = stories;
	expect(lines(summary)).toEqual(['Clarification, November 6, 2025: Of three.', 'A headline']);
	expect(addressesIn(summary)).toEqual([`${origin}/us/`, `${origin}/2025/11/story-0/`]);
	expect(tags(summary, 'div')[0]?.properties).toEqual({ lang: 'ar', dir: 'rtl' });
	expect([abstract, authors]).toEqual(['Of three.', [{ name: 'The Paper', url: `${origin}/` }]]);
});

test('still tells of an article that was withdrawn, and never of one that no feed may carry', async () => {
	const withdrawn = await open({ status: 'withdrawn', corrections: [first] });
	expect(withdrawn.stories).toHaveLength(1);
	const secret = await open({ source: 'secret', corrections: [first] });
	expect(secret.stories).toEqual([]);
});

async function open(front: Record<string, unknown>): Promise<Channel> {
	const { corrections, imprint } = await aPaper({ front });
	return openCorrections(imprint)(corrections);
}
