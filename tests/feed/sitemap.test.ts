import { expect, test } from 'vitest';
import { frontLandmarks, newestChange, standingLandmarks } from '../../src/feed/landmarks.ts';
import { printRobots } from '../../src/feed/robots.ts';
import { printSitemap, printSitemapIndex } from '../../src/feed/sitemap.ts';
import type { Landmark } from '../../src/feed/sitemap.ts';
import { aPaper, groundsOf, origin } from './fixture.ts';
import { all, only, readXml, texts } from './reading.ts';

const timeZone = 'Europe/Istanbul';
const ground = { origin, timeZone };
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

test('prints whole addresses, and days of change that stay days', () => {
	const pages: Landmark[] = [
		{ address: '/us/', changed: { kind: 'date', date: '2025-11-04' } },
		{ address: '/a/', changed: { kind: 'date-time', instant: new Date('2025-11-04T10:00:00Z') } },
		{ address: '/never/' },
	];
	const tree = readXml(printSitemap(pages, ground));
	expect(only(tree, 'urlset').attributes).toEqual({ xmlns: namespace });
	expect(all(tree, 'url').map((url) => [texts(url, 'loc'), texts(url, 'lastmod')])).toEqual([
		[[`${origin}/us/`], ['2025-11-04']],
		[[`${origin}/a/`], ['2025-11-04T13:00:00+03:00']],
		[[`${origin}/never/`], []],
	]);
});

test('prints an index of sitemaps', () => {
	const tree = readXml(printSitemapIndex([{ address: '/sitemap-2025-11.xml' }], ground));
	expect(only(tree, 'sitemapindex').attributes).toEqual({ xmlns: namespace });
	expect(texts(only(tree, 'sitemap'), 'loc')).toEqual([`${origin}/sitemap-2025-11.xml`]);
});

test('finds the standing pages, and of the directories those in which something stands', async () => {
	const paper = await aPaper({ front: { topics: ['rail'] } });
	expect(standingLandmarks(groundsOf(paper)).map(({ address }) => address)).toEqual([
		'/about/',
		'/feeds/',
		'/archive/',
		'/corrections/',
		'/topics/',
		'/sources/',
	]);
});

test('finds every list in which something stands, numbered pages and archive included', async () => {
	const many = Array.from({ length: 90 }, (_, n) => ({
		front: { published: n === 0 ? '2024-12-31' : '2025-11-01', topics: n === 1 ? ['rail'] : [] },
	}));
	const paper = await aPaper(...many);
	expect(frontLandmarks(groundsOf(paper)).map(({ address }) => address)).toEqual([
		'/',
		'/us/',
		'/us/page/1/',
		'/topics/rail/',
		'/sources/own/',
		'/sources/own/page/1/',
		'/2025/',
		'/2025/11/',
		'/2024/',
		'/2024/12/',
	]);
});

test('a list changed when the last of its own stories did', async () => {
	const paper = await aPaper(
		{ front: { published: '2025-11-04', section: 'culture' } },
		{ front: { published: '2025-10-01', updated: '2025-10-02T10:00:00Z' } },
		{ front: { published: '2025-10-02' } },
	);
	const days = frontLandmarks(groundsOf(paper)).map(({ address, changed }) => [
		address,
		changed?.kind === 'date' ? changed.date : changed?.instant.toISOString(),
	]);
	expect(days).toContainEqual(['/', '2025-11-04']);
	expect(days).toContainEqual(['/us/', '2025-10-02T10:00:00.000Z']);
	expect(days).toContainEqual(['/2025/10/', '2025-10-02T10:00:00.000Z']);
});

test('nothing has not changed', () => {
	expect(newestChange([], timeZone)).toBe(undefined);
});

test('robots may go everywhere and learn where the sitemaps are', () => {
	expect(printRobots(origin).split('\n')).toEqual([
		'User-agent: *',
		'Allow: /',
		'',
		'Sitemap: https://paper.example/sitemap-index.xml',
		'',
	]);
});
