import { describe, expect, test } from 'vitest';
import { answered, field, headlinesOf, search, status } from './searching.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser('demo');
const arabic = useBrowser('arabic');
const fixture = useBrowser('fixture');

test('every page leads to the search, without a script too', async () => {
	for (const path of ['/', '/science/', '/2024/08/the-ai-act-enters-into-force/']) {
		const { page } = await visit(path, { javaScriptEnabled: false });
		await page.locator('header a[href="/search/"]').click();
		expect(new URL(page.url()).pathname).toBe('/search/');
		await page.context().close();
	}
});

test('without a script the page leads to the archive and to lists instead of showing a field', async () => {
	const { page } = await visit('/search/', { javaScriptEnabled: false });
	expect(await page.locator(field).isVisible()).toBe(false);
	expect(await page.locator('main').innerText()).toContain('JavaScript');
	for (const path of ['/archive/', '/topics/', '/sources/'])
		expect(await page.locator(`main a[href="${path}"]`).isVisible()).toBe(true);
	await page.context().close();
});

test('nothing of the index is loaded before the reader types, and nothing from another host ever', async () => {
	const { page, origin, hosts, complaints } = await visit('/search/');
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.locator(field).focus();
	await page.waitForTimeout(500);
	expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	await page.locator(field).pressSequentially('eclipse');
	await answered(page, /q=eclipse/);
	expect(loaded.some((path) => path.startsWith('/pagefind/2025/'))).toBe(true);
	expect([...hosts]).toEqual([origin]);
	expect(complaints).toEqual([]);
	await page.context().close();
});

test('a policy lets the engine run on this page and on no other', async () => {
	const policyOf = async (path: string): Promise<string | null> => {
		const { page } = await visit(path);
		const policy = page.locator('meta[http-equiv="content-security-policy"]');
		const content = await policy.getAttribute('content');
		await page.context().close();
		return content;
	};
	expect(await policyOf('/search/')).toContain("'wasm-unsafe-eval'");
	expect(await policyOf('/')).not.toContain('wasm');
});

describe('a reader finds', () => {
	test.each([
		['a word of the text, in any of its forms', 'q=cartel', 'six Mexican cartels'],
		['a headline in Arabic', 'q=زلزالان', 'زلزالان'],
		['an Arabic word by the beginning of it', 'q=زلزال', 'زلزالان'],
		['a Turkish word', 'q=depremle', 'depremle sarsıldı'],
		['a Turkish word in plain letters', 'q=Turkiye', 'Türkiye ve Suriye'],
		['a Spanish word without its accents', 'q=presidencia+mexico', 'asume la presidencia'],
		['what an author wrote', 'q=Castellanos', 'Sheinbaum'],
	])('%s', async (_, query, headline) => {
		expect((await headlinesOf(query, visit)).join('\n')).toContain(headline);
	});

	test('a word in any language on a page in Arabic too', async () => {
		expect((await headlinesOf('q=الزلزال', arabic)).join('\n')).toContain('زلزالان');
		expect((await headlinesOf('q=eclipse', arabic)).join('\n')).toContain('North America');
	});

	test('the words of an article and not those of the lists beside it', async () => {
		// The headline stands on the pages of other articles, as a related one.
		expect(await headlinesOf('q="shadow crosses North America"', visit)).toEqual([
			'The shadow crosses North America',
		]);
	});

	test('nothing that is not published', async () => {
		for (const secret of ['Quicksilver', 'Saltpetre', '"Text that is gone"'])
			expect(await headlinesOf(`q=${secret}`, fixture)).toEqual([]);
	});

	// Pagefind would look for the longest beginning of the word that it has: "the", "is", "a".
	test.each(['theocracy', 'Istanbullu', 'mexico+theocracy'])(
		'nothing where a word stands nowhere: %s',
		async (query) => {
			expect(await headlinesOf(`q=${query}`, visit)).toEqual([]);
		},
	);

	test('what begins as the word that is being written', async () => {
		const whole = await headlinesOf('q=eclipse', visit);
		expect(await headlinesOf('q=eclip', visit)).toEqual(whole);
	});

	test('nothing, and is told so', async () => {
		const page = await search('q=qwxyz', visit);
		expect(await page.locator(status).innerText()).toContain('Nothing was found');
		expect(await page.locator('main a[href="/archive/"]').isVisible()).toBe(true);
		await page.context().close();
	});
});
