import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const english = useBrowser('demo');
const arabic = useBrowser('arabic');
const fixture = useBrowser('fixture');

const wide = { width: 1280, height: 900 };
/** A window of 1280 by 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

const walks = [
	['the front page', '/', english],
	['the front page, from right to left', '/', arabic],
	['an article in Arabic', '/2023/02/zilzalan-fi-yawm-wahid/', english],
	['an article with tables and footnotes', '/2024/08/the-ai-act-enters-into-force/', english],
	['an article with all that there is', '/2025/11/lead-story/', fixture],
	['a section', '/science/', english],
	['a numbered page', '/world/page/2/', fixture],
	['the feeds', '/feeds/', english],
] as const;

describe.each(walks)('%s', (_, path, visit) => {
	test.each([
		['in a wide window', wide],
		['at 400 %', zoomed],
	])('is walked through by keyboard in the order of reading, %s', async (_size, viewport) => {
		const { page } = await visit(path, { viewport, reducedMotion: 'reduce' });
		const stops = await walk(page);
		await page.context().close();
		const all = Array.from({ length: stops[0]?.of ?? 0 }, (__, place) => place);
		expect(stops.map(({ place }) => place)).toEqual(all);
		expect(all.length).toBeGreaterThan(20);
		expect(stops.filter(({ fault }) => fault !== '')).toEqual([]);
	});
});

test('the keyboard comes to the skip link first, which shows itself and leads past the masthead', async () => {
	const { page } = await english('/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/');
	const skip = page.locator('.skip');
	const hidden = await skip.boundingBox();
	await page.keyboard.press('Tab');
	const shown = await skip.boundingBox();
	await page.keyboard.press('Enter');
	const landed = await page.evaluate(() => document.activeElement?.id);
	await page.keyboard.press('Tab');
	const next = await page.evaluate(
		() => document.activeElement?.closest('main article header')?.tagName,
	);
	await page.context().close();
	expect((hidden?.y ?? 0) + (hidden?.height ?? 0)).toBeLessThanOrEqual(0);
	expect(shown?.y).toBeGreaterThanOrEqual(0);
	expect(shown?.height).toBeGreaterThanOrEqual(44);
	expect(landed).toBe('start');
	expect(next).toBe('HEADER');
});

describe.each([
	['from left to right', english],
	['from right to left', arabic],
] as const)('the reading settings, %s', (_, visit) => {
	test('open, choose and close by keyboard', async () => {
		const { page } = await visit('/science/');
		const settings = page.locator('details');
		const isOpen = (): Promise<boolean> =>
			settings.evaluate(({ open }: HTMLDetailsElement) => open);
		await page.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await isOpen()).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
		await page.keyboard.press('Escape');
		expect(await isOpen()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		await page.context().close();
	});

	test('close when the keyboard leaves them, for they lie over what comes next', async () => {
		const { page } = await visit('/science/');
		await page.locator('summary').focus();
		await page.keyboard.press('Enter');
		for (let group = 0; group < 3; group++) await page.keyboard.press('Tab');
		expect(await page.locator('.settings').isVisible()).toBe(true);
		await page.keyboard.press('Tab');
		expect(await page.locator('.settings').isVisible()).toBe(false);
		await page.context().close();
	});

	test('fit a window of 320 pixels', async () => {
		const { page } = await visit('/science/', { viewport: zoomed });
		await page.locator('summary').click();
		const box = await page.locator('.settings').boundingBox();
		await page.context().close();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
	});
});

interface Stop {
	/** Its place among all that the keyboard should come to, in the order of the document. */
	readonly place: number;
	/** How many these are. */
	readonly of: number;
	/** What is wrong with the mark of the focus. */
	readonly fault: string;
}

/** Presses Tab from the top of a page to its end. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(stopHere);
		if (!stop) return stops;
		stops.push(stop);
	}
}

/** Where the focus is now; undefined at the end of a page. Runs in the page. */
function stopHere(): Stop | undefined {
	const target = document.activeElement;
	if (!target || target === document.body) return undefined;
	const all = document.querySelectorAll('a[href], button, summary, input:checked, [tabindex="0"]');
	const reachable = [...all].filter((element) => element.checkVisibility());
	const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(target);
	const faults = [
		(outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && 'has no outline',
		isCovered() && 'lies under something',
		isCut(parseFloat(outlineWidth) + parseFloat(outlineOffset)) && 'has an outline that is cut off',
	].filter((fault) => fault !== false);
	return {
		place: reachable.indexOf(target),
		of: reachable.length,
		fault: faults.length > 0 ? `${target.outerHTML} ${faults.join(', ')}` : '',
	};

	function isCovered(): boolean {
		const [box = new DOMRect()] = target?.getClientRects() ?? [];
		const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		return !hit || !target?.contains(hit);
	}

	function isCut(around: number): boolean {
		const [box = new DOMRect()] = target?.getClientRects() ?? [];
		const edges = [new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight)];
		for (let edge = target?.parentElement; edge; edge = edge.parentElement)
			if (getComputedStyle(edge).overflowX !== 'visible') edges.push(edge.getBoundingClientRect());
		return edges.some(({ left, right, top, bottom }) => {
			const beside = Math.max(left - box.left, box.right - right);
			const beyond = Math.max(top - box.top, box.bottom - bottom);
			// What is higher than the window cannot be seen at once.
			const isHigher = box.height + 2 * around > bottom - top;
			return Math.max(beside, isHigher ? beside : beyond) > -around;
		});
	}
}
