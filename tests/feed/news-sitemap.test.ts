import { expect, test } from 'vitest';
import { printNewsSitemap, recentNews } from '../../src/feed/news-sitemap.ts';
import { aPaper, anArticle, now, origin } from './fixture.ts';
import { only, readXml, texts } from './reading.ts';

const ground = { origin, timeZone: 'Europe/Istanbul' };

test('holds what may be found of the last two days before the edition', async () => {
	const { listed } = await aPaper(
		{ slug: 'now', front: { published: '2025-11-06T12:00:00Z' } },
		{ slug: 'today', front: { published: '2025-11-06' } },
		{ slug: 'wire', front: { published: '2025-11-05', source: 'afp' } },
		{ slug: 'just-in-time', front: { published: '2025-11-04T12:00:00Z' } },
		{ slug: 'too-late', front: { published: '2025-11-04T11:59:59Z' } },
	);
	expect(recentNews(listed, now).map(({ slug }) => slug)).toEqual(['now', 'today', 'just-in-time']);
	expect(recentNews(listed, new Date('2025-11-06T11:00:00Z')).map(({ slug }) => slug)).toEqual([
		'today',
		'just-in-time',
		'too-late',
	]);
});

test('holds a thousand articles at most, the newest', async () => {
	const { article } = await anArticle({ published: '2025-11-06' });
	const many = Array.from({ length: 1001 }, (_, n) => ({ ...article, slug: String(n) }));
	const recent = recentNews(many, now);
	expect([recent.length, recent.at(-1)?.slug]).toEqual([1000, '999']);
});

test('names paper, language, day and headline', async () => {
	const { article } = await anArticle({ headline: 'A & <b>', published: '2025-11-06' });
	const tree = readXml(printNewsSitemap([article], 'The <Paper>', ground));
	const read = (name: string): string[] => texts(tree, name);
	expect(only(tree, 'urlset').attributes).toEqual({
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
	});
	expect([read('loc'), read('news:name'), read('news:language')]).toEqual([
		[`${origin}/2025/11/story-0/`],
		['The <Paper>'],
		['en'],
	]);
	expect([read('news:publication_date'), read('news:title')]).toEqual([
		['2025-11-06'],
		['A & <b>'],
	]);
});

test.each([
	['pt-BR', 'pt'],
	['ar', 'ar'],
	['zh', 'zh-cn'],
	['zh-Hant', 'zh-tw'],
	['zh-TW', 'zh-tw'],
	['zh-SG', 'zh-cn'],
])('calls the language %s what Google calls it: %s', async (lang, code) => {
	const { article } = await anArticle({ lang });
	const tree = readXml(printNewsSitemap([article], 'The Paper', ground));
	expect(texts(tree, 'news:language')).toEqual([code]);
});

test('may be empty', () => {
	expect(texts(readXml(printNewsSitemap([], 'The Paper', ground)), 'loc')).toEqual([]);
});
