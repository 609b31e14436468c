import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser('demo');
const fixture = useBrowser('fixture');

const article = '/2024/08/the-ai-act-enters-into-force/';

test('colours are those of the device until a reader chooses some', async () => {
	const { page } = await visit('/', { colorScheme: 'light' });
	const light = await styleOf(page, 'html', 'background-color');
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await styleOf(page, 'html', 'background-color');
	await choose(page, 'light');
	const chosen = await styleOf(page, 'html', 'background-color');
	await choose(page, 'auto');
	const again = await styleOf(page, 'html', 'background-color');
	await page.context().close();
	expect(dark).not.toBe(light);
	expect([chosen, again]).toEqual([light, dark]);
});

test('who asks the device for more contrast gets one ink for all that is quiet, in every theme', async () => {
	const { page } = await visit(article, { contrast: 'more' });
	for (const theme of ['light', 'sepia', 'dark']) {
		await choose(page, theme);
		const text = await styleOf(page, 'h1', 'color');
		expect(await styleOf(page, '.standfirst', 'color'), theme).toBe(text);
		expect(await styleOf(page, 'button[data-share]', 'border-top-color'), theme).toBe(text);
	}
	await page.context().close();
});

test('nothing moves for who asks the device for less motion', async () => {
	const { page } = await visit('/', { reducedMotion: 'no-preference' });
	const motion = (): Promise<string[]> =>
		page.evaluate(() => {
			const { scrollBehavior } = getComputedStyle(document.documentElement);
			const moving = [...document.querySelectorAll('*')].map((element) =>
				getComputedStyle(element),
			);
			return [
				scrollBehavior,
				...moving.flatMap(({ animationName, transitionDuration }) =>
					[animationName, transitionDuration].filter((value) => !['none', '0s'].includes(value)),
				),
			];
		});
	expect((await motion())[0]).toBe('smooth');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await motion()).toEqual(['auto']);
	await page.context().close();
});

// In forced colours every background is that of the page: what stands apart needs an edge.
test.each([
	['a button', '/2025/11/lead-story/', 'button[data-share]', ''],
	['a topic', '/2025/11/lead-story/', 'article > nav a', ''],
	['the key points', '/2025/11/lead-story/', '.key-points', ''],
	['a correction', '/2025/11/lead-story/', '.correction', ''],
	['a card in the text', '/2025/11/lead-story/', '.related-card', ''],
	['the reading settings', '/2025/11/lead-story/', '.settings', ''],
	['one story below another', '/world/', '[data-list] li + li', ''],
	['a numbered page', '/world/', 'main nav a', ''],
	['the foot', '/world/', 'footer', ''],
	['a part of a storyline', '/storylines/cartels/', '[data-list] li', '::before'],
])('in the colours of the device %s keeps an edge', async (_, path, selector, pseudo) => {
	const { page, close } = await inForcedColours(path);
	const edges = await page.locator(selector).first().evaluate(visibleEdges, pseudo);
	await close();
	expect(edges).not.toEqual([]);
});

test.each([
	['the section', '/world/', 'header nav a'],
	['the numbered page', '/world/page/2/', 'main nav a'],
])('in the colours of the device %s that is shown keeps its mark', async (_, path, links) => {
	const { page, close } = await inForcedColours(path);
	const underlined = await page
		.locator(links)
		.evaluateAll((all) =>
			all
				.filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
				.map((link) => link.hasAttribute('aria-current')),
		);
	await close();
	expect(underlined).toEqual([true]);
});

test('in the colours of the device the focus is outlined', async () => {
	const { page, close } = await inForcedColours('/world/');
	const paper = await styleOf(page, 'html', 'background-color');
	await page.keyboard.press('Tab');
	const outline = await Promise.all([
		styleOf(page, ':focus', 'outline-style'),
		styleOf(page, ':focus', 'outline-color'),
	]);
	await close();
	expect(outline[0]).toBe('solid');
	expect(outline[1]).not.toBe(paper);
});

async function inForcedColours(path: string): Promise<{ page: Page; close: () => Promise<void> }> {
	const { page } = await fixture(path, { forcedColors: 'active' });
	return { page, close: () => page.context().close() };
}

/** The value of a property where it is used first. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
	const first = page.locator(selector).first();
	return first.evaluate(
		(element, name) => getComputedStyle(element).getPropertyValue(name),
		property,
	);
}

/** The colours of all edges of a box that differ from what lies behind it. Runs in the page. */
function visibleEdges(element: Element, pseudo: string): string[] {
	const box = getComputedStyle(element, pseudo);
	const paper = getComputedStyle(document.documentElement).backgroundColor;
	return (['Top', 'Right', 'Bottom', 'Left'] as const)
		.filter(
			(side) => box[`border${side}Style`] !== 'none' && parseFloat(box[`border${side}Width`]) > 0,
		)
		.map((side) => box[`border${side}Color`])
		.filter((colour) => colour !== paper && !colour.startsWith('rgba'));
}

/** As `boot.js` and the settings do it. */
function choose(page: Page, theme: string): Promise<void> {
	return page.evaluate((chosen) => {
		if (chosen === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = chosen;
	}, theme);
}
