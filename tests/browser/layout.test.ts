import { describe, expect, test } from 'vitest';
import { boxOf, collisions, linesOf } from './geometry.ts';
import type { Box } from './geometry.ts';
import { kinds, useBrowser } from './visit.ts';

// Pixels differ with the fonts of a machine. What is asked here is what an eye asks: does anything lie
// on anything else, does the order of sizes say what counts, is a line as long as can be read.
const visit = useBrowser();
const widths = [360, 768, 1280, 1920];
const article = '/2024/04/voyager-1-makes-sense-again/';

describe.each(kinds)('%s', (_, path) => {
	test('shows no text upon another and none beyond the edge, at any width', async () => {
		const { page } = await visit(path);
		const found: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			found.push(...(await collisions(page)).map((words) => `${width}: ${words}`));
		}
		await page.context().close();
		expect(found).toEqual([]);
	});
});

describe('an article', () => {
	test.each([768, 1280, 1920])('is set in lines of 45 to 75 characters at %i px', async (width) => {
		const { page } = await visit(article, { viewport: { width, height: 900 } });
		const lines = await linesOf(page, '.body > p:not(:last-child)');
		await page.context().close();
		const usual = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
		expect(lines.length).toBeGreaterThan(10);
		expect(usual).toBeGreaterThanOrEqual(45);
		expect(usual).toBeLessThanOrEqual(75);
	});

	test('leads the eye from the headline to the text, each part under the one before', async () => {
		const { page } = await visit(article);
		const parts = [
			'h1',
			'.standfirst',
			'.byline',
			'figure img',
			'figcaption',
			'.body > p',
			'.source',
		];
		const tops = await Promise.all(
			parts.map(async (part) => (await boxOf(page, `main article ${part}`)).top),
		);
		await page.context().close();
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

	test.each([
		[360, 'under'],
		[768, 'under'],
		[1280, 'beside'],
		[1920, 'beside'],
	] as const)('at %i px has its sidebar %s the text', async (width, place) => {
		const { page } = await visit(article, { viewport: { width, height: 900 } });
		const [text, sidebar] = [await boxOf(page, 'main article'), await boxOf(page, '.sidebar')];
		await page.context().close();
		if (place === 'under') expect(sidebar.top).toBeGreaterThanOrEqual(text.bottom);
		else expect(sidebar.left).toBeGreaterThanOrEqual(text.right);
	});

	test('in Arabic begins at the right, and has its sidebar at the left', async () => {
		const { page } = await visit('/2023/02/zilzalan-fi-yawm-wahid/');
		const [text, sidebar] = [await boxOf(page, 'main article'), await boxOf(page, '.sidebar')];
		const headline = await page
			.locator('h1')
			.last()
			.evaluate((node) => getComputedStyle(node).direction);
		await page.context().close();
		expect(headline).toBe('rtl');
		expect(sidebar.right).toBeLessThanOrEqual(text.left);
	});

	test('keeps a wide table inside itself', async () => {
		const { page } = await visit('/2024/08/the-ai-act-enters-into-force/', {
			viewport: { width: 320, height: 800 },
		});
		const box = await boxOf(page, '.body .table');
		await page.context().close();
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(320);
	});

	test('sets a pull quote beside the text where there is room, between paragraphs where not', async () => {
		const { page } = await visit(article);
		const beside = [await boxOf(page, '.pull-quote'), await boxOf(page, '.pull-quote + h2 + p')];
		await page.setViewportSize({ width: 360, height: 800 });
		const between = [await boxOf(page, '.pull-quote'), await boxOf(page, '.pull-quote + h2')];
		await page.context().close();
		expect(overlap(beside)).toBeGreaterThan(20);
		expect(overlap(between)).toBeLessThanOrEqual(0);
	});
});

describe('the front page', () => {
	test('says by size what counts: the lead, then the seconds, then the rest', async () => {
		const { page } = await visit('/');
		const sizes = await Promise.all(
			['.card.lead', '.card.second', '.card.plain', '.line'].map((weight) =>
				page
					.locator(`${weight} .headline`)
					.first()
					.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
			),
		);
		await page.context().close();
		expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => b - a));
	});

	test('shows its lead, with headline and picture, before anyone scrolls', async () => {
		const { page } = await visit('/');
		const [picture, headline] = [
			await boxOf(page, '.lead .picture'),
			await boxOf(page, '.lead .headline'),
		];
		await page.context().close();
		expect(picture.top).toBeLessThan(300);
		expect(headline.top).toBeLessThan(800);
	});

	test('stands in the middle of a very wide window', async () => {
		const { page } = await visit('/', { viewport: { width: 1920, height: 900 } });
		const { left, right } = await boxOf(page, 'main');
		await page.context().close();
		expect(right - left).toBeLessThan(1400);
		expect(Math.abs(left - (1920 - right))).toBeLessThan(20);
	});

	test('sets storylines and corrections after the news, as sections with names', async () => {
		const { page } = await visit('/');
		const names = await page.locator('main h2 > a[href$="/"]').allInnerTexts();
		await page.context().close();
		expect(names).toContain('Storylines');
		expect(names.at(-1)).toBe('Corrections');
	});
});

/** How far two boxes stand at the same height, in pixels; less than nothing where one is under the other. */
function overlap(boxes: readonly Box[]): number {
	return Math.min(...boxes.map(({ bottom }) => bottom)) - Math.max(...boxes.map(({ top }) => top));
}
