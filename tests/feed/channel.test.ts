import { expect, test } from 'vitest';
import { changeOf, openChannels } from '../../src/feed/channel.ts';
import { rfc3339 } from '../../src/feed/clock.ts';
import { aPaper, origin } from './fixture.ts';

const whole = { address: '/' };

test('carries the newest of the articles that a feed may carry, up to the limit', async () => {
	const { listed, imprint } = await aPaper(
		{ front: { headline: 'Old', published: '2025-11-01' } },
		{ front: { headline: 'Secret', published: '2025-11-05', source: 'secret' } },
		{ front: { headline: 'Kept', published: '2025-11-04', feed: 'none' } },
		{ front: { headline: 'Newest', published: '2025-11-03' } },
		{ front: { headline: 'Newer', published: '2025-11-02', updated: '2025-11-06' } },
	);
	const { stories } = openChannels({ ...imprint, limit: 2 })(whole, listed);
	expect(stories.map(({ headline }) => headline)).toEqual(['Newest', 'Newer']);
});

test('is named after the paper, and after the front it follows', async () => {
	const { listed, fronts, imprint } = await aPaper({
		front: { topics: ['mexico'], section: 'culture', authors: ['ana-diaz'] },
	});
	const open = openChannels(imprint);
	const headsOf = ({ title, description, home }: ReturnType<typeof open>): string[] => [
		title,
		description,
		home,
	];
	expect(headsOf(open(whole, listed))).toEqual(['The Paper', 'All of it', `${origin}/`]);
	expect(fronts.map((front) => headsOf(open(front, listed)))).toEqual([
		['The Paper: US', 'The Paper: US', `${origin}/us/`],
		['The Paper: Culture', 'Books and trams', `${origin}/culture/`],
		['The Paper: Empty', 'The Paper: Empty', `${origin}/empty/`],
		['The Paper: Mexico', 'The Paper: Mexico', `${origin}/topics/mexico/`],
		['The Paper: Ana Diaz', 'Writes of trams', `${origin}/authors/ana-diaz/`],
		['The Paper: The Paper', 'The Paper: The Paper', `${origin}/sources/own/`],
	]);
});

test('changed when the last of its stories did, whatever their order', async () => {
	const { listed, imprint } = await aPaper(
		{ front: { published: '2025-11-03' } },
		{ front: { published: '2025-11-01', updated: '2025-11-05T09:00:00Z' } },
		{ front: { published: '2025-11-02' } },
	);
	const change = changeOf(openChannels(imprint)(whole, listed));
	expect(change && rfc3339(change)).toBe('2025-11-05T12:00:00+03:00');
});

test('has not changed yet while it is empty', async () => {
	const { imprint } = await aPaper({});
	expect(changeOf(openChannels(imprint)(whole, []))).toBe(undefined);
});

test('tells a story once for all channels', async () => {
	const { listed, imprint } = await aPaper({});
	const open = openChannels(imprint);
	expect(open({ address: '/us/', label: 'US' }, listed).stories[0]).toBe(
		open(whole, listed).stories[0],
	);
});
