import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { kinds, useBrowser } from './visit.ts';

const visit = useBrowser();

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
		const { page, origin, complaints, hosts } = await visit(path);
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
		expect(full).toContain(plain?.split('\n').find((line) => line.length > 20) ?? 'no line');
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
