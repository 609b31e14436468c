import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';

// One paper in many scripts, of more years than a search begins with.
const stories = {
	ja: ['北海道新幹線が延伸へ', '政府は「新幹線」の延伸を決めた。AIとロボットも使う。'],
	zh: ['北京公布新的环境规划', '环境保护部门公布了十年规划，重点是水资源。'],
	th: ['ประเทศไทยจัดการเลือกตั้ง', 'ผู้มีสิทธิเลือกตั้งลงคะแนนเมื่อวานนี้'],
	ko: ['한국 경제가 다시 성장했다', '은행이 금리를 낮추었다.'],
	he: ['הכנסת אישרה את התקציב', 'ההצבעה נמשכה כל הלילה בירושלים.'],
	fa: ['دریاچه دوباره پر می‌شود', 'سطح آب بالا آمده است.'],
	ar: ['مجلس الأمن يبحث أزمة المياه', 'قال إن الاتفاق وُقّع في جنيف أمس بعد الأزمة.'],
	ru: ['Центробанк снизил ставку', 'Решение принято единогласно.'],
	tr: ['Irmağın suyu çekildi', 'Işıklar İzmir’de söndü.'],
	fr: ['L’élection est annulée', 'La cour a jugé l’élection irrégulière : une œuvre.'],
} as const;
const decoy = ['新聞の幹部と線香', '新しい幹部が線香をあげた。'] as const;

let browser: Browser;
let server: Server;
let origin: string;
beforeAll(async () => {
	const articles = Object.entries(stories).map(([lang, [headline, text]], n): [string, string] => [
		`articles/${lang}.md`,
		articleFile({ headline, lang, published: `${2025 - n}-03-01`, standfirst: undefined }, text),
	]);
	const [headline, text] = decoy;
	const content = await writeContent({
		...Object.fromEntries(articles),
		'articles/decoy.md': articleFile({ headline, lang: 'ja', published: '2025-02-01' }, text),
	});
	const site = join(content, '../out');
	await runCommand('build', { env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: site } });
	({ server, address: origin } = await serve(site, 0));
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function search(query: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(`${origin}/search/?${query}`);
	const status = page.locator('main [role="status"]');
	await expect.poll(() => status.innerText(), { timeout: 10_000 }).toMatch(/\d|found/);
	return page;
}

test.each([
	['Japanese', '新幹線', 'ja', '新幹線'],
	['any part of a Japanese text', '延伸を決', 'ja', '延伸を決'],
	['a word in Latin letters within Japanese', 'AI', 'ja', 'AI'],
	['katakana', 'ロボット', 'ja', 'ロボット'],
	['Chinese', '水资源', 'zh', '水资源'],
	['Thai', 'เลือกตั้ง', 'th', 'เลือกตั้ง'],
	['Korean by the stem of a word', '은행', 'ko', '은행이'],
	['Hebrew', 'בירושלים', 'he', 'בירושלים'],
	['Persian', 'دریاچه', 'fa', undefined],
	['Arabic without its vowels', 'وقع', 'ar', 'وُقّع'],
	['Russian', 'единогласно', 'ru', 'единогласно'],
	['Turkish in plain letters', 'izmir', 'tr', 'İzmir'],
	['Turkish without a dot where a capital has none', 'ışıklar', 'tr', undefined],
	['Turkish without its letters', 'isiklar', 'tr', undefined],
	['Turkish that is still being written', 'isikl', 'tr', undefined],
	['a Turkish headline', 'ırmağın', 'tr', undefined],
	['Arabic as a Persian keyboard has it', 'الازمه', 'ar', undefined],
	['French without a ligature', 'oeuvre', 'fr', undefined],
	['French after an article', 'élection', 'fr', 'élection'],
])('%s is found, and marked in its text: %s', async (_, query, lang, marked) => {
	const page = await search(`q=${encodeURIComponent(query)}`);
	const links = page.locator('[data-list="results"] h2 a');
	expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('lang')))).toEqual([
		lang,
	]);
	if (marked !== undefined) expect(await page.locator('mark').allInnerTexts()).toContain(marked);
	await page.close();
});

test('a search begins with the newest years, and goes on to all where the reader asks', async () => {
	const page = await search('q=AI');
	const years = new Set<string>();
	page.on('request', (request) => {
		const [, year] = /pagefind\/(\d+)\//.exec(request.url()) ?? [];
		if (year !== undefined) years.add(year);
	});
	await page.locator('[data-search="older"]').click();
	await page.waitForURL(/year=all/);
	await expect.poll(() => [...years].toSorted()).toEqual(['2016', '2017']);
	await expect.poll(() => page.locator('[data-search="older"]').isVisible()).toBe(false);
	await page.close();
});

test('a year that was chosen leaves nothing behind: the same address, as many results', async () => {
	const page = await search('q=AFP');
	const status = page.locator('main [role="status"]');
	const year = page.locator('select[name="year"]');
	const ofNewest = await status.innerText();
	await year.selectOption('2016');
	await expect.poll(() => status.innerText(), { timeout: 10_000 }).toBe('1 result');
	await year.selectOption('');
	await expect.poll(() => status.innerText(), { timeout: 10_000 }).toBe(ofNewest);
	expect(ofNewest).toBe('9 results');
	await page.close();
});
