import { expect, test } from 'vitest';
import { printContent, printSummary } from '../../src/feed/content.ts';
import { anArticle, aPaper } from './fixture.ts';
import { addressesIn, lines, tags } from './reading.ts';

const image = { src: 'tram.png', alt: 'A tram on a bridge', credit: 'Reuters' };

test.each([
	['that leads to a story', '::related{id=other}'],
	['of which the link was lost', '::related{title="Other" from="TRT World"}'],
])('leaves a card %s on our own page', async (_, card) => {
	const { listed, imprint } = await aPaper(
		{ body: `Before.\n\n${card}\n\nAfter.` },
		{ slug: 'other', front: { published: '2025-11-03' } },
	);
	const [article] = listed;
	const content = article ? printContent(article, imprint) : '';
	expect(lines(content)).toEqual(['Before.', 'After.', 'Source: The Paper.']);
	expect(tags(content, 'aside')).toEqual([]);
});

test('sends both halves of a text that the page divides', async () => {
	const { article, imprint } = await anArticle({}, 'Start.');
	const { set } = (await anArticle({}, 'Rest.')).article;
	const divided = {
		...article,
		set: { ...article.set, start: article.set.start, rest: set.start, text: '' },
	};
	expect(lines(printContent(divided, imprint))).toEqual(['Start.', 'Rest.', 'Source: The Paper.']);
});

test('sets picture, standfirst, place, corrections, key points, body and source in the order of the page', async () => {
	const { article, imprint } = await anArticle(
		{
			standfirst: 'A *standfirst*.',
			dateline: 'MEXICO CITY',
			keyPoints: ['The *first*', 'The second'],
			image: { ...image, caption: 'A caption', kind: 'file' },
			corrections: [
				{ date: '2025-11-05', type: 'correction', text: 'On top.', placement: 'top' },
				{ date: '2025-11-06', type: 'update', text: 'At the end.' },
			],
			source: ['afp', 'own'],
			sourceUrl: 'https://www.afp.com/story',
		},
		'The body.',
	);
	expect(lines(printContent(article, imprint))).toEqual([
		'A caption / File photo / Reuters',
		'A standfirst.',
		'MEXICO CITY',
		'Correction, November 5, 2025: On top.',
		'Key points',
		'The first',
		'The second',
		'The body.',
		'Update, November 6, 2025: At the end.',
		'Source: AFP and The Paper. Read the original. Licence: All rights reserved.',
	]);
});

test('tells of corrections where the text may not leave, and beside a whole text once', async () => {
	const corrections = [{ date: '2025-11-05', type: 'correction', text: 'It was two.' }];
	const teaser = await anArticle({ source: 'teaser', corrections }, 'One.');
	expect(lines(printSummary(teaser.article, teaser.imprint))).toEqual([
		'One.',
		'Correction, November 5, 2025: It was two.',
		'Source: Teaser.',
	]);
	const full = await anArticle({ corrections }, 'One.');
	expect(lines(printSummary(full.article, full.imprint))).toEqual(['One.', 'Source: The Paper.']);
});

test('links the supplier and the original', async () => {
	const { article, imprint } = await anArticle({
		source: 'afp',
		sourceUrl: 'https://afp.example/1',
	});
	const expected = ['https://www.afp.com/', 'https://afp.example/1'];
	expect(addressesIn(printContent(article, imprint))).toEqual(expected);
	expect(addressesIn(printSummary(article, imprint))).toEqual(expected);
});

test('keeps a picture at home that may not be distributed', async () => {
	const rights = { distribute: false };
	const { article, imprint } = await anArticle({ image: { ...image, rights } });
	expect(tags(printContent(article, imprint), 'img')).toEqual([]);
});

test('says what kind of work it is, unless it is news', async () => {
	const paid = await anArticle({ type: 'sponsored' });
	expect(lines(printContent(paid.article, paid.imprint))[0]).toBe('Sponsored');
	expect(lines(printSummary(paid.article, paid.imprint))[0]).toBe('Sponsored');
	const news = await anArticle({ type: 'news' });
	expect(lines(printContent(news.article, news.imprint))[0]).toBe('First.');
});

test('says language and direction, for there is no page around it', async () => {
	const { article, imprint } = await anArticle({ lang: 'ar' }, 'نص.');
	expect(tags(printContent(article, imprint), 'div')[0]?.properties).toEqual({
		lang: 'ar',
		dir: 'rtl',
	});
});

test('says where its own words are in the language of the paper', async () => {
	const { article, imprint } = await anArticle({ lang: 'ar', type: 'opinion' }, 'نص.');
	const languages = tags(printContent(article, imprint), 'p').map(({ properties }) => properties);
	const ours = { lang: 'en', dir: 'ltr' };
	expect(languages).toEqual([ours, {}, ours]);
});

test('prints text that looks like markup as text', async () => {
	const { article, imprint } = await anArticle(
		{ source: 'own', image: { ...image, credit: '<b>Reuters</b>' }, licence: '<script>x</script>' },
		'1 < 2 & `<img src=x>`',
	);
	const content = printContent(article, imprint);
	expect(lines(content)).toEqual([
		'<b>Reuters</b>',
		'1 < 2 & <img src=x>',
		'Source: The Paper. Licence: <script>x</script>.',
	]);
	expect([...tags(content, 'script'), ...tags(content, 'b')]).toEqual([]);
});

test('takes the first paragraph for a summary where there is no standfirst', async () => {
	const { article, imprint } = await anArticle(
		{},
		'## A heading\n\nThe *first* [one](/us/).\n\nThe second.',
	);
	expect(lines(printSummary(article, imprint))).toEqual(['The first one.', 'Source: The Paper.']);
});

test('takes the first line for a summary of a text without paragraphs', async () => {
	const { article, imprint } = await anArticle({}, '- one\n- two');
	expect(lines(printSummary(article, imprint))).toEqual(['one', 'Source: The Paper.']);
});
