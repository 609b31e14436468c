import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';

// Headlines of several scripts in one paper, as a browser sets them.
const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const stories = {
	de: [`Das ${long} läuft aus`, `Das *${long}* läuft aus.`],
	ar: ['مجلس الأمن يبحث أزمة المياه', 'قال إن الاتفاق وُقّع في *جنيف* أمس.'],
	fa: ['دریاچه دوباره پر می‌شود', 'سطح آب *بالا* آمده است.'],
	ja: ['日銀、政策金利を引き上げ', '会見で*好循環*を語った。'],
	ru: ['Центробанк снизил ставку', 'Решение принято *единогласно*.'],
} as const;
type Language = keyof typeof stories;
const languages = Object.keys(stories) as Language[];

let browser: Browser;
let server: Server;
let origin: string;
beforeAll(async () => {
	const articles = languages.map((lang): [string, string] => {
		const [headline, standfirst] = stories[lang];
		const body = `${standfirst}\n\n1. ${headline}`;
		return [`articles/${lang}.md`, articleFile({ headline, standfirst, lang }, body)];
	});
	const content = await writeContent(Object.fromEntries(articles));
	const site = join(content, '../out');
	await runCommand('build', { env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: site } });
	({ server, address: origin } = await serve(site, 0));
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function open(path: string, width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.goto(origin + path);
	return page;
}

interface Look {
	readonly spacing: string;
	/** Of its lines, in heights of its letters. */
	readonly leading: number;
	readonly slants: string;
}

/** How the browser sets an element. */
async function look(path: string, selector: string): Promise<Look> {
	const page = await open(path, 1280);
	const found = await page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { letterSpacing, lineHeight, fontSize, fontSynthesisStyle } = getComputedStyle(element);
			return {
				spacing: letterSpacing,
				leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
				slants: fontSynthesisStyle,
			};
		});
	await page.close();
	return found;
}

test.each(['/', '/us/', '/2025/11/de/', '/2025/11/', '/2025/'])(
	'a word wider than the screen of a telephone does not make %s wider',
	async (path) => {
		const page = await open(path, 360);
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await page.close();
		expect(wider).toBeLessThanOrEqual(0);
	},
);

describe('a headline', () => {
	test.each(['ar', 'ja'] as const)(
		'in %s has room, and its letters stand where they stand',
		async (lang) => {
			const { spacing, leading, slants } = await look(`/2025/11/${lang}/`, 'h1');
			expect(['normal', '0px']).toContain(spacing);
			expect(leading).toBeCloseTo(1.35);
			expect(slants).toBe('none');
		},
	);

	test('in Arabic has both in an English list too', async () => {
		const { spacing, leading } = await look('/', '.headline a[lang="ar"]');
		expect(['normal', '0px']).toContain(spacing);
		expect(leading).toBeCloseTo(1.35);
	});

	test('in German is set tight, and in Russian', async () => {
		for (const lang of ['de', 'ru']) {
			const { spacing, leading, slants } = await look(`/2025/11/${lang}/`, 'h1');
			expect(Number.parseFloat(spacing)).toBeLessThan(0);
			expect(leading).toBeCloseTo(1.15);
			expect(slants).toBe('auto');
		}
	});
});

test('a date with its hour may go on in the next line, where it is longer than one', async () => {
	const page = await open('/2025/11/ar/', 360);
	const found = await page
		.locator('.dates time')
		.first()
		.evaluate((time) => getComputedStyle(time).whiteSpace);
	await page.close();
	expect(found).toBe('normal');
});

test.each([
	['ar', '600'],
	['ja', '600'],
	['de', '400'],
	['ru', '400'],
])('stress in %s has the weight %s', async (lang, weight) => {
	const page = await open(`/2025/11/${lang}/`, 1280);
	const found = await page
		.locator('.standfirst em')
		.evaluate((em) => getComputedStyle(em).fontWeight);
	await page.close();
	expect(found).toBe(weight);
});

test.each([
	['fa', 'persian'],
	['ar', 'decimal'],
	['de', 'decimal'],
])('lists of a text in %s are numbered in its digits', async (lang, digits) => {
	const page = await open(`/2025/11/${lang}/`, 1280);
	const list = page.locator('.body ol');
	const found = await list.evaluate((ol) => getComputedStyle(ol).listStyleType);
	await page.close();
	expect(found).toBe(digits);
});

test('Japanese headlines break between phrases, the text between any two characters', async () => {
	const page = await open('/2025/11/ja/', 1280);
	const breaks = (selector: string): Promise<string> =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).wordBreak);
	const found = [await breaks('h1'), await breaks('.body p')];
	await page.close();
	expect(found).toEqual(['auto-phrase', 'normal']);
});
