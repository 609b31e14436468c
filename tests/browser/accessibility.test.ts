import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, ofColour, ofLayout } from './axe.ts';
import { measureContrast, pointAtEverything } from './contrast.ts';
import { findLostText, spaceText } from './lost-text.ts';
import { findSmallTargets } from './targets.ts';
import { useBrowser, useEveryPage } from './visit.ts';

/** As the device has it, and as a reader chose it: `boot.js` writes a choice on the root, as is done here. */
const themes = [
	['light', { theme: 'light' }],
	['sepia', { theme: 'sepia' }],
	['dark', { theme: 'dark' }],
	['the dark of the device', { colorScheme: 'dark' }],
	['more contrast', { contrast: 'more' }],
	['more contrast in sepia', { contrast: 'more', theme: 'sepia' }],
	['more contrast in the dark', { contrast: 'more', colorScheme: 'dark' }],
	['the colours of the device', { forcedColors: 'active' }],
] as const;

// A page is loaded once, and then seen in every theme and width. All rules of axe are asked of it as it
// comes, and again only those that can find something else: in other themes the rules of colour, in a
// narrow window the rules of layout. What is said and what is named is the same in all of them, and the
// colours are in both directions.
describe.each(useEveryPage())('$name', ({ path, visit, direction }) => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await visit(path, { reducedMotion: 'reduce' }));
	});
	afterAll(() => page.context().close());

	test('breaks no rule of WCAG 2.2, and no good practice', async () => {
		expect(await findViolations(page)).toEqual([]);
	});

	test.runIf(direction === 'ltr')(
		'keeps the rules of colour in sepia and in the dark',
		async () => {
			for (const theme of ['sepia', 'dark']) {
				await show(page, { theme });
				expect(await findViolations(page, ofColour), theme).toEqual([]);
			}
			await show(page, {});
		},
	);

	test('can be pressed on 44 by 44 pixels wherever it can be pressed', async () => {
		expect(await findSmallTargets(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 800 });
		await page.evaluate(() => (document.documentElement.dataset.size = 'small'));
		expect(await findSmallTargets(page), 'small, in a narrow window').toEqual([]);
		await page.evaluate(() => delete document.documentElement.dataset.size);
		await page.setViewportSize({ width: 1280, height: 900 });
	});

	test('loses nothing in a window of 320 pixels, at 400 %, or in spaced text', async () => {
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await findLostText(page), 'narrow').toEqual([]);
		await zoomIn(page);
		expect(await findLostText(page), '400 %').toEqual([]);
		expect(await findViolations(page, ofLayout), '400 %').toEqual([]);
		await spaceText(page);
		expect(await findLostText(page), '400 %, spaced').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 900 });
		expect(await findLostText(page), 'spaced').toEqual([]);
	});

	test('has a contrast of 7 : 1 in every theme, pointed at or not', async () => {
		for (const isPointedAt of [false, true]) {
			if (isPointedAt) await pointAtEverything(page);
			for (const [name, theme] of themes) {
				await show(page, theme);
				const faint = (await measureContrast(page)).filter(({ contrast }) => contrast < 7);
				expect(faint, isPointedAt ? `${name}, pointed at` : name).toEqual([]);
			}
		}
	});
});

const visit = useBrowser();

test('under a finger, the sections of a narrow window stand in one line that scrolls', async () => {
	const phone = { viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true };
	const { page } = await visit('/science/', phone);
	const small = await findSmallTargets(page);
	const lost = await findLostText(page);
	const list = await page
		.locator('header nav ul')
		.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
	await page.context().close();
	expect(list).toBe(true);
	expect([...small, ...lost]).toEqual([]);
});

test('every choice of the reading settings can be pressed on 44 by 44 pixels', async () => {
	const { page } = await visit('/science/', { viewport: { width: 320, height: 800 } });
	await page.locator('summary').click();
	const small = await findSmallTargets(page, '.settings');
	const count = await page.locator('.settings input').count();
	await page.context().close();
	expect(count).toBe(11);
	expect(small).toEqual([]);
});

interface Theme {
	readonly theme?: string;
	readonly colorScheme?: 'dark';
	readonly contrast?: 'more';
	readonly forcedColors?: 'active';
}

async function show(page: Page, { theme, ...device }: Theme): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, ...device });
	await page.evaluate((chosen) => {
		if (chosen === undefined) delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = chosen;
	}, theme);
}

/** A window of 1280 by 1024 pixels at 400 %. */
async function zoomIn(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setDeviceMetricsOverride', {
		width: 320,
		height: 256,
		deviceScaleFactor: 4,
		mobile: false,
	});
	await session.detach();
}
