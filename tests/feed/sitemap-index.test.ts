import { expect, test } from 'vitest';
import { standingLandmarks } from '../../src/feed/landmarks.ts';
import { gatherSitemaps, sitemapLandmarks } from '../../src/feed/sitemap-index.ts';
import type { Landmark } from '../../src/feed/sitemap.ts';
import { aPaper, groundsOf, now } from './fixture.ts';

test('has a sitemap for every month in which something may be found, with that alone', async () => {
	const paper = await aPaper(
		{ slug: 'wire', front: { published: '2025-11-04', source: 'afp' } },
		{ slug: 'ours', front: { published: '2025-11-03', updated: '2025-11-05' } },
		{ slug: 'other-wire', front: { published: '2025-10-01', source: 'afp' } },
		{ slug: 'old', front: { published: '2024-12-31' } },
		{ slug: 'hidden', front: { published: '2024-12-30', indexable: false } },
	);
	const [, ...months] = gatherSitemaps(groundsOf(paper));
	expect(months.map(({ address, pages }) => [address, pages])).toEqual([
		[
			'/sitemap-2025-11.xml',
			[{ address: '/2025/11/ours/', changed: { kind: 'date', date: '2025-11-05' } }],
		],
		[
			'/sitemap-2024-12.xml',
			[{ address: '/2024/12/old/', changed: { kind: 'date', date: '2024-12-31' } }],
		],
	]);
});

test('the index names the lists, every month and the news', async () => {
	const paper = await aPaper(
		{ front: { published: '2025-11-03', updated: '2025-11-05' } },
		{ front: { published: '2025-11-04', source: 'afp' } },
		{ front: { published: '2024-12-31' } },
	);
	const sitemaps = gatherSitemaps(groundsOf(paper));
	const index = sitemapLandmarks(sitemaps, paper.listed, now, 'Europe/Istanbul');
	expect(index.map(({ address, changed }) => [address, changed])).toEqual([
		['/sitemap-fronts.xml', { kind: 'date', date: '2025-11-05' }],
		['/sitemap-2025-11.xml', { kind: 'date', date: '2025-11-05' }],
		['/sitemap-2024-12.xml', { kind: 'date', date: '2024-12-31' }],
		['/news-sitemap.xml', undefined],
	]);
});

test('cuts a sitemap that is longer than the protocol lets it be, and loses no page', async () => {
	const paper = await aPaper(
		...Array.from({ length: 5 }, (_, n) => ({ slug: `story-${String(n)}` })),
	);
	const [whole, ...none] = gatherSitemaps(groundsOf(paper), 1000).filter(ofMonth);
	expect(none).toEqual([]);
	const parts = gatherSitemaps(groundsOf(paper), 2).filter(ofMonth);
	expect(parts.map(({ address, pages }) => [address, pages.length])).toEqual([
		['/sitemap-2025-11.xml', 2],
		['/sitemap-2025-11-part-2.xml', 2],
		['/sitemap-2025-11-part-3.xml', 1],
	]);
	expect(parts.flatMap(({ pages }) => pages)).toEqual(whole?.pages);
});

function ofMonth({ address }: Landmark): boolean {
	return address.startsWith('/sitemap-2025-11');
}

test('a correction is a change of the article and of the lists on which it stands', async () => {
	const paper = await aPaper({
		front: {
			published: '2025-10-01',
			updated: '2025-10-02',
			corrections: [{ date: '2025-11-05', type: 'correction', text: 'It was two.' }],
		},
	});
	const changed = { kind: 'date', date: '2025-11-05' };
	expect(
		gatherSitemaps(groundsOf(paper)).map((sitemap) => [sitemap.address, sitemap.changed]),
	).toEqual([
		['/sitemap-fronts.xml', changed],
		['/sitemap-2025-10.xml', changed],
	]);
	expect(standingLandmarks(groundsOf(paper))).toContainEqual({ address: '/corrections/', changed });
});
