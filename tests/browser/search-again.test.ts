import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { answered, field, headlines, headlinesOf, search, status } from './searching.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser('demo');
const fixture = useBrowser('fixture');

const more = '[data-search="more"]';

/** Lets nothing of the index through, as where there is no network; returns what lets it through again. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
	await page.route('**/pagefind/**', (route) => route.abort());
	return () => page.unroute('**/pagefind/**');
}

test('an index that could not be loaded is asked for again with the next question', async () => {
	const { page } = await visit('/search/');
	const restore = await cutOff(page);
	await page.locator(field).pressSequentially('eclipse');
	await expect.poll(() => page.locator(status).innerText()).toContain('could not be loaded');
	await restore();
	await page.locator(field).press('Enter');
	await answered(page);
	expect(await page.locator(headlines).count()).toBeGreaterThan(0);
	await page.context().close();
});

test('results that could not be loaded are missing nowhere once they can be', async () => {
	const page = await search('q=harvest', fixture);
	const restore = await cutOff(page);
	await page.locator(more).click();
	await expect.poll(() => page.locator(status).innerText()).toContain('could not be loaded');
	expect(await page.locator(headlines).count()).toBe(20);
	await restore();
	await page.locator(more).click();
	await expect.poll(() => page.locator(headlines).count()).toBe(40);
	const links = await page.locator(`${headlines} a`).evaluateAll((all) => all.map(String));
	expect(new Set(links).size).toBe(40);
	await page.context().close();
});

test('more results of one question never stand among those of the next', async () => {
	const page = await search('q=harvest', fixture);
	await page.route('**/fragment/**', async (route) => {
		await new Promise((done) => setTimeout(done, 500));
		await route.continue();
	});
	await page.locator(more).click();
	await page.locator(field).fill('qwxyz');
	await answered(page, /q=qwxyz/);
	await page.waitForTimeout(1000);
	expect(await page.locator(headlines).count()).toBe(0);
	await page.context().close();
});

test('who comes back from an article finds as many results, and the place', async () => {
	const page = await search('q=harvest', fixture);
	await page.locator(more).click();
	await expect.poll(() => page.locator(headlines).count()).toBe(40);
	// A page that the browser does not keep as it was must be made again.
	await page.evaluate(() => {
		addEventListener('unload', () => undefined);
	});
	await page.locator(`${headlines} a`).nth(30).click();
	await page.waitForURL(/\/\d{4}\//);
	await page.goBack();
	await expect.poll(() => page.locator(headlines).count()).toBe(40);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
	await page.context().close();
});

test('Back leads to the question before, however slowly it was written', async () => {
	const { page } = await visit('/search/');
	for (const words of ['mexico', 'eclipse']) {
		await page.locator(field).fill('');
		await page.locator(field).pressSequentially(words);
		await answered(page, new RegExp(`q=${words}`));
		await page.locator(field).press('Enter');
	}
	await page.goBack();
	await page.waitForURL(/q=mexico/);
	await expect.poll(() => page.locator(field).inputValue()).toBe('mexico');
	expect(await page.title()).toContain('mexico');
	await page.context().close();
});

test.each(['year=1871', 'year=abc', 'section=nowhere'])(
	'what the page does not offer is not chosen: %s',
	async (choice) => {
		const page = await search(`q=mexico&${choice}`, visit);
		expect(await page.locator(headlines).allInnerTexts()).toEqual(
			await headlinesOf('q=mexico', visit),
		);
		const chosen = await page
			.locator('select')
			.evaluateAll((fields) => fields.map((one) => (one as HTMLSelectElement).selectedIndex));
		expect(new Set(chosen)).toEqual(new Set([0]));
		await page.context().close();
	},
);
