import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';

/** One page of every kind, of the demo edition. */
const kinds = [
	['the front page', '/'],
	['an article', '/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/'],
	['an article in Arabic', '/2023/02/zilzalan-fi-yawm-wahid/'],
	['an article with tables and footnotes', '/2024/08/the-ai-act-enters-into-force/'],
	['a section', '/science/'],
	['a topic', '/topics/mexico/'],
	['an author', '/authors/tomas-okafor/'],
	['a source', '/sources/nasa/'],
	['a storyline', '/storylines/webb-telescope/'],
	['a year', '/2025/'],
	['a month', '/2025/11/'],
	['the archive', '/archive/'],
	['the topics', '/topics/'],
	['the feeds', '/feeds/'],
	['the corrections', '/corrections/'],
	['what the paper promises', '/about/'],
	['an address that is not there', '/no/such/page/'],
] as const;

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
	browser = await launchBrowser();
	({ server, address: origin } = await serve(inject('demo'), 0));
});

afterAll(async () => {
	await browser.close();
	server.close();
});

interface Visit {
	readonly page: Page;
	readonly complaints: readonly string[];
	readonly hosts: ReadonlySet<string>;
}

/** Opens a page and notes what its console says and which hosts it asks. */
async function visit(
	path: string,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	const hosts = new Set<string>();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !message.text().includes('404'))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	await page.goto(origin + path, { waitUntil: 'load' });
	return { page, complaints, hosts };
}

describe.each(kinds)('%s', (_, path) => {
	test.each(['light', 'dark'] as const)(
		'has no violation of WCAG 2.2 AA in the %s theme',
		async (colorScheme) => {
			const { page } = await visit(path, { colorScheme });
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html }) => `${id}: ${html}`),
			);
			await page.context().close();
			expect(found).toEqual([]);
		},
	);

	test('says nothing in the console and asks no other host', async () => {
		const { page, complaints, hosts } = await visit(path);
		await page.waitForLoadState('networkidle');
		await page.context().close();
		expect(complaints).toEqual([]);
		expect([...hosts]).toEqual([origin]);
	});

	test('has all its words and links without JavaScript', async () => {
		const withScripts = await visit(path);
		const without = await visit(path, { javaScriptEnabled: false });
		const [full, plain] = await Promise.all(
			[withScripts, without].map(({ page }) => page.locator('body').innerText()),
		);
		await Promise.all([withScripts, without].map(({ page }) => page.context().close()));
		// What needs scripts is missed by nobody: the settings, the age and the share button.
		expect(full).toContain(plain?.split('\n').find((line) => line.length > 40) ?? 'no line');
		expect(linesOf(plain).filter((line) => !linesOf(full).includes(line))).toEqual([]);
		expect(plain?.length).toBeGreaterThan(100);
	});

	test('fits a screen of 320 pixels without scrolling sideways', async () => {
		const { page } = await visit(path, { viewport: { width: 320, height: 800 } });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		await page.context().close();
		expect(width).toBeLessThanOrEqual(320);
	});
});

function linesOf(text = ''): string[] {
	return text.split('\n').map((line) => line.trim());
}

test('the keyboard comes to the skip link first, then to the paper, its sections and the article', async () => {
	const { page } = await visit(kinds[1][1]);
	const order: string[] = [];
	for (let step = 0; step < 14; step++) {
		await page.keyboard.press('Tab');
		order.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
	}
	await page.context().close();
	expect(order.slice(0, 4)).toEqual([
		'Skip to content',
		'The Broadsheet',
		'Reading settings',
		'World',
	]);
	expect(order.indexOf('Sport')).toBeLessThan(order.lastIndexOf('US'));
});

test('the skip link leads past the masthead', async () => {
	const { page } = await visit('/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#main');
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	await page.context().close();
	expect(inside).toBe(true);
});

test('a footnote leads to its note and back', async () => {
	const { page } = await visit('/2024/08/the-ai-act-enters-into-force/');
	await page.locator('a[data-footnote-ref]').first().click();
	const note = new URL(page.url()).hash;
	await page.locator('a[data-footnote-backref]').first().click();
	const back = new URL(page.url()).hash;
	const found = await page.evaluate(
		(ids) => ids.map((id) => document.getElementById(decodeURIComponent(id.slice(1))) !== null),
		[note, back],
	);
	await page.context().close();
	expect([note, back]).toEqual(['#text-fn-1', '#text-fnref-1']);
	expect(found).toEqual([true, true]);
});

test.each(['light', 'sepia', 'dark'])(
	'a reader who chose %s keeps it on the next page, before the first paint',
	async (theme) => {
		const { page, complaints } = await visit('/');
		await page.locator('summary').click();
		await page.locator(`input[name="theme"][value="${theme}"]`).check();
		await page.locator('input[name="size"][value="large"]').check();
		await page.goto(`${origin}/science/`, { waitUntil: 'commit' });
		const kept = await page.evaluate(() => ({ ...document.documentElement.dataset }));
		const { violations } = await new AxeBuilder({ page }).analyze();
		await page.context().close();
		expect(kept).toMatchObject({ theme, size: 'large' });
		expect(violations.map(({ id }) => id)).toEqual([]);
		expect(complaints).toEqual([]);
	},
);

test("an old article says how old it is by the reader's clock, and a new one does not", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const ageAt = async (now: string): Promise<string> => {
		await page.clock.setFixedTime(now);
		await page.goto(`${origin}/2019/04/notre-dame-burns/`);
		return page.locator('age-notice').innerText();
	};
	expect(await ageAt('2019-05-01T00:00:00Z')).toBe('');
	expect(await ageAt('2019-08-01T00:00:00Z')).toBe('This article is more than 3 months old.');
	expect(await ageAt('2025-05-01T00:00:00Z')).toBe('This article is more than 6 years old.');
	await context.close();
});

test('nothing on a page moves while it loads', async () => {
	for (const [, path] of kinds.slice(0, 5)) {
		const { page } = await visit(path);
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => {
						resolve(sum);
					}, 300);
				}),
		);
		await page.context().close();
		expect(shift, path).toBe(0);
	}
});

test('every picture of the front page loads', async () => {
	const { page } = await visit('/', { reducedMotion: 'reduce' });
	const count = await page.locator('img').count();
	for (let n = 0; n < count; n++) await page.locator('img').nth(n).scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	const broken = await page.evaluate(() =>
		[...document.images]
			.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
			.map(({ src }) => src),
	);
	await page.context().close();
	expect(count).toBeGreaterThan(3);
	expect(broken).toEqual([]);
});
