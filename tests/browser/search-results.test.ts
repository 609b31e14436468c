import { describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { answered, field, headlines, headlinesOf, search, status } from './searching.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser('demo');
const arabic = useBrowser('arabic');
const fixture = useBrowser('fixture');

describe('results', () => {
	test('are counted, dated, named, and show the words that were found', async () => {
		const page = await search('q=mexico', visit);
		const first = page.locator('[data-list="results"] li').first();
		expect(await first.locator('mark').first().innerText()).toMatch(/^M[eé]xic/);
		expect(await first.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(await first.innerText()).toContain('World');
		const count = await page.locator(headlines).count();
		expect(await page.locator(status).innerText()).toBe(`${count} results`);
		await page.context().close();
	});

	test('mark the words in headlines too', async () => {
		const page = await search('q=shadow', visit);
		const marked = await page.locator(`${headlines} mark`).allInnerTexts();
		expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(['shadow']));
		await page.context().close();
	});

	test('tell their language and its direction', async () => {
		const page = await search('q=زلزالان', visit);
		const link = page.locator(`${headlines} a`);
		expect(await link.getAttribute('lang')).toBe('ar');
		expect(await link.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
		await page.context().close();
	});

	test('stand by date where the reader wants it, across the years', async () => {
		const page = await search('q=mexico&order=date', visit);
		const days = await page
			.locator('[data-list="results"] time')
			.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
		await page.context().close();
		expect(new Set(days.map((day) => day.slice(0, 4))).size).toBeGreaterThan(1);
		expect(days).toEqual(days.toSorted().reverse());
	});

	test('come twenty at a time, and the focus goes on to the next ones', async () => {
		const page = await search('q=harvest', fixture);
		expect(await page.locator(headlines).count()).toBe(20);
		await page.locator('[data-search="more"]').click();
		await expect.poll(() => page.locator(headlines).count()).toBe(40);
		const focused = await page.evaluate(() =>
			[...document.querySelectorAll('[data-list="results"] a')].indexOf(
				document.activeElement ?? document.body,
			),
		);
		expect(focused).toBe(20);
		await page.context().close();
	});

	test('break no rule of accessibility, in either direction', async () => {
		for (const from of [visit, arabic]) {
			const page = await search('q=mexico', from);
			expect(await findViolations(page)).toEqual([]);
			await page.context().close();
		}
	});
});

describe('a choice', () => {
	test.each([
		['section', 'us'],
		['source', 'nasa'],
		['type', 'explainer'],
		['year', '2024'],
	])('of a %s narrows the results to as many as it says', async (facet, value) => {
		const page = await search('q=the', visit);
		const option = page.locator(`select[name="${facet}"] option[value="${value}"]`);
		const promised = /\d+$/.exec(await option.innerText())?.[0];
		await page.locator(`select[name="${facet}"]`).selectOption(value);
		await page.waitForURL(new RegExp(`${facet}=${value}`));
		await expect
			.poll(() => page.locator(status).innerText())
			.toMatch(new RegExp(`^${promised} result`));
		await page.context().close();
	});

	test('is in the address: a link to it shows the same, and Back takes it back', async () => {
		const page = await search('q=mexico', visit);
		const all = await page.locator(headlines).allInnerTexts();
		await page.locator('select[name="section"]').selectOption('us');
		await expect.poll(() => page.locator(headlines).count()).toBeLessThan(all.length);
		const some = await page.locator(headlines).allInnerTexts();
		expect(await headlinesOf(new URL(page.url()).search.slice(1), visit)).toEqual(some);
		await page.goBack();
		await expect.poll(() => page.locator(headlines).allInnerTexts()).toEqual(all);
		expect(await page.locator('select[name="section"]').inputValue()).toBe('');
		await page.context().close();
	});
});

test('the keyboard is enough: it finds the field, walks through the results, comes back and empties it', async () => {
	const { page } = await visit('/search/');
	const focus = (): Promise<string | undefined> =>
		page.evaluate(() => {
			const { tagName, textContent } = document.activeElement ?? document.body;
			return tagName === 'INPUT' ? tagName : textContent.trim();
		});
	await page.keyboard.press('/');
	expect(await focus()).toBe('INPUT');
	await page.keyboard.type('mexico');
	await answered(page, /q=mexico/);
	const [first, second] = (await page.locator(headlines).allInnerTexts()).map((text) =>
		text.trim(),
	);
	await page.keyboard.press('ArrowDown');
	expect(await focus()).toBe(first);
	await page.keyboard.press('ArrowDown');
	expect(await focus()).toBe(second);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await focus()).toBe('INPUT');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	expect(await focus()).toBe('INPUT');
	await page.keyboard.press('Escape');
	expect(await page.locator(field).inputValue()).toBe('');
	await expect.poll(() => page.locator(headlines).count()).toBe(0);
	expect(new URL(page.url()).search).toBe('');
	await page.context().close();
});
