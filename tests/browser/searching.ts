import type { Page } from 'playwright';
import type { Visitor } from './visit.ts';

export const field = 'input[name="q"]';
export const headlines = '[data-list="results"] h2';
export const status = 'main [role="status"]';

/** Waits until the page answers a question that its address asks; in English and for one result in Arabic. */
export async function answered(page: Page, address = /./): Promise<void> {
	await page.waitForURL(address);
	await page.waitForFunction(
		(selector) => /\d|واحدة|found/.test(document.querySelector(selector)?.textContent ?? ''),
		status,
	);
}

/** Opens the search with a question in its address. */
export async function search(query: string, visit: Visitor): Promise<Page> {
	const { page } = await visit(`/search/?${query}`);
	await answered(page);
	return page;
}

export async function headlinesOf(query: string, visit: Visitor): Promise<string[]> {
	const page = await search(query, visit);
	const found = await page.locator(headlines).allInnerTexts();
	await page.context().close();
	return found;
}
