import { expect, test } from 'vitest';
import { findViolations, ofColour } from './axe.ts';
import { kinds, useBrowser } from './visit.ts';

const visit = useBrowser();

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
		const { page, origin, complaints } = await visit('/');
		await page.locator('summary').click();
		await page.locator(`input[name="theme"][value="${theme}"]`).check();
		await page.locator('input[name="size"][value="large"]').check();
		await page.goto(`${origin}/science/`, { waitUntil: 'commit' });
		const kept = await page.evaluate(() => {
			const { theme: colours, size } = document.documentElement.dataset;
			return `${String(colours)} ${String(size)}`;
		});
		const violations = await findViolations(page, ofColour);
		await page.context().close();
		expect(kept).toBe(`${theme} large`);
		expect(violations).toEqual([]);
		expect(complaints).toEqual([]);
	},
);

test("an old article says how old it is by the reader's clock, and a new one does not", async () => {
	const { page, origin } = await visit('/');
	const ageAt = async (now: string): Promise<string> => {
		await page.clock.setFixedTime(now);
		await page.goto(`${origin}/2019/04/notre-dame-burns/`);
		return page.locator('age-notice').innerText();
	};
	expect(await ageAt('2019-05-01T00:00:00Z')).toBe('');
	expect(await ageAt('2019-08-01T00:00:00Z')).toBe('This article is more than 3 months old.');
	expect(await ageAt('2025-05-01T00:00:00Z')).toBe('This article is more than 6 years old.');
	await page.context().close();
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
