import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { articleFile, manyFiles, writeContent } from '../support/content.ts';
import { attributesAt, readPage, readPages, textAt, textsAt } from '../support/html.ts';
import type { PageFile } from '../support/html.ts';

const story = {
	source: ['afp', 'own'],
	sourceUrl: 'https://afp.example/story',
	licence: 'CC BY',
	authors: ['ana', 'Li Wei'],
	storyline: 'cartels',
	type: 'opinion',
	dateline: 'GENEVA',
	keyPoints: ['First point', 'Second point'],
	image: { src: './square.png', alt: 'A green square', caption: 'The square', kind: 'file' },
	corrections: [{ date: '2025-11-05', type: 'correction', text: 'A name was wrong.' }],
};

/** A paper in a language, with the same story in that language and in English. */
async function build(
	language: string,
	more: Readonly<Record<string, string>> = {},
): Promise<{ site: string; output: string }> {
	const background = { r: 60, g: 120, b: 90 };
	const square = sharp({ create: { width: 900, height: 600, channels: 3, background } });
	const content = await writeContent({
		'site.yaml': `title: The Test\nurl: https://test.example\nlanguage: ${language}\ntimeZone: Europe/Istanbul\n`,
		'articles/square.png': await square.png().toBuffer(),
		'articles/own.md': articleFile(
			{ ...story, updated: '2025-11-06T10:30:00Z' },
			'A note.[^a]\n\n[^a]: So.',
		),
		'articles/english.md': articleFile({ ...story, lang: 'en', translationOf: 'own' }),
		'articles/turkish.md': articleFile({ headline: 'Haber', lang: 'tr', translationOf: 'own' }),
		'articles/gone.md': articleFile({
			headline: 'כתבה',
			lang: 'he',
			status: 'withdrawn',
			statusReason: 'טעות.',
		}),
		...more,
	});
	const site = join(content, '../out');
	const { output } = await runCommand('build', {
		env: {
			BROADSHEET_CONTENT: content,
			BROADSHEET_OUT: site,
			BROADSHEET_NOW: '2026-03-01T12:00:00Z',
		},
	});
	return { site, output };
}

describe('a paper in the Arabic of Egypt', () => {
	let site: string;
	let own: PageFile;
	let english: PageFile;
	beforeAll(async () => {
		({ site } = await build('ar-EG'));
		own = await readPage(site, '/2025/11/own/');
		english = await readPage(site, '/2025/11/english/');
	});

	test('has one kind of digits on every page', async () => {
		for await (const page of readPages(site)) {
			if (page.address === '/404.html') continue;
			const own = textsAt(page, 'body')[0]?.replace(textAt(page, '[lang=zxx]') ?? '', '');
			const text = [...textsAt(page, 'title'), own].join(' ');
			expect(text.match(/[0-9]/g), page.address).toBeNull();
		}
		expect(textAt(await readPage(site, '/2025/'), 'h1')).toBe('٢٠٢٥');
		expect(textAt(own, 'a[data-footnote-ref]')).toBe('١');
	});

	test.each([
		['.source', 'المصدر: AFP وThe Test. اقرأ النص الأصلي. الترخيص: CC BY.'],
		['.correction', 'تصويب، ٥ نوفمبر ٢٠٢٥: A name was wrong.'],
		['.byline', 'بقلم Ana Diaz وLi Wei'],
		['.translations', 'بلغات أخرى: التركية والإنجليزية'],
		['figcaption', 'The square / صورة أرشيفية'],
	])('has the marks of its language in %s: %s', (selector, text) => {
		expect(textAt(own, selector)).toBe(text);
	});

	test('lets names in another script keep their direction', () => {
		expect(textsAt(own, '.byline bdi')).toEqual(['Ana Diaz', 'Li Wei']);
		expect(textsAt(own, '.source bdi')).toEqual(['AFP', 'The Test', 'CC BY']);
		expect(textAt(own, '.dates bdi')).toBe('GENEVA');
	});

	test('keeps facts apart, and years in the direction of the page', async () => {
		const author = await readPage(site, '/authors/ana/');
		expect(textsAt(author, '.facts > span')).toEqual(['مقالان', '٢٠٢٥']);
	});

	test('says nothing of the language where article and interface share it', () => {
		expect(attributesAt(own, 'main article [dir="rtl"]:not(age-notice)', 'lang')).toEqual([]);
		expect(attributesAt(own, '.skip, body > header, body > footer', 'lang')).toEqual([]);
	});

	test.each([
		...['.skip', 'body > header', 'body > footer', '.sidebar', '.kicker > span', '.byline > span'],
		...['.dates > span', '.translations > span', '#key-points > span', 'figcaption > span'],
		...['.correction > p > span:first-child', '.source > span', 'button[data-share]'],
	])('says on an English page that %s is Arabic', (selector) => {
		const found = [attributesAt(english, selector, 'lang'), attributesAt(english, selector, 'dir')];
		expect(found).toEqual([['ar-EG'], ['rtl']]);
	});

	test('says in its lists what is English, and in the notice of a Hebrew article what is Hebrew', async () => {
		const corrections = await readPage(site, '/corrections/');
		const path = '/2025/11/english/';
		expect(attributesAt(corrections, `main a[href^="${path}"]`, 'dir')).toEqual(['ltr']);
		expect(attributesAt(corrections, '.correction span[lang="en"]', 'dir')).toEqual(['ltr']);
		const gone = await readPage(site, '/2025/11/gone/');
		expect(textsAt(gone, '[lang="he"]')).toEqual(['כתבה', 'טעות.']);
	});
});

describe('a paper in French', () => {
	let site: string;
	beforeAll(async () => {
		({ site } = await build('fr'));
	});

	test('parts a label from what it is for with a space that does not break', async () => {
		const { html } = await readPage(site, '/2025/11/own/');
		for (const label of ['Source', 'Licence', 'Autres langues'])
			expect(html).toContain(`${label}\u00A0: `);
		expect(await readFile(join(site, 'us/rss.xml'), 'utf8')).toContain('The Test\u00A0: US');
	});
});

describe('a paper in Japanese', () => {
	let site: string;
	beforeAll(async () => {
		({ site } = await build('ja', manyFiles(90)));
	});

	test.each([
		['/2025/11/own/', '.source', '配信元：AFP、The Test。元の記事を読む。利用条件：CC BY。'],
		['/2025/11/own/', '.correction', '訂正（2025年11月5日）：A name was wrong.'],
		['/2025/11/own/', '.updated', '· 2025年11月6日 13:30 GMT+3更新'],
		['/2025/11/english/', '.translations', '他の言語：トルコ語、日本語'],
		['/world/page/1/', 'h1', 'World（1ページ）'],
		['/2024/', 'h1', '2024年'],
		['/2024/', '.months p a', '2024年3月：記事30本'],
	])('has at %s in %s the marks of its language: %s', async (address, selector, text) => {
		expect(textAt(await readPage(site, address), selector)).toBe(text);
	});
});

test('a paper in a language without a dictionary is published, and told what is missing', async () => {
	const { site, output } = await build('sv');
	expect(output).toContain('site.yaml:3:11  language: "sv" has no dictionary');
	const page = await readPage(site, '/2025/11/own/');
	expect(textAt(page, '.byline')).toBe('By Ana Diaz and Li Wei');
	expect(textAt(page, '.correction')).toContain('Correction, November 5, 2025: ');
	expect(attributesAt(page, '.byline > span, body > footer', 'lang')).toEqual(['en', 'en']);
});
