import { describe, expect, test } from 'vitest';
import { kinds, useBrowser } from './visit.ts';

const visit = useBrowser();

describe.each(kinds)('%s', (_, path) => {
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
		// What only those without scripts are told.
		const told = (await withScripts.page.locator('noscript').allTextContents()).join(' ');
		const lines = linesOf(plain).filter((line) => line === '' || !told.includes(line));
		await Promise.all([withScripts, without].map(({ page }) => page.context().close()));
		// What needs scripts is missed by nobody: the settings, the age and the share button.
		expect(full).toContain(lines.find((line) => line.length > 12) ?? 'no line');
		expect(lines.filter((line) => !linesOf(full).includes(line))).toEqual([]);
		expect(plain?.length).toBeGreaterThan(100);
	});
});

function linesOf(text = ''): string[] {
	return text.split('\n').map((line) => line.trim());
}
