import { beforeAll, expect, test } from 'vitest';
import { readPrinted } from './printed.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser('fixture');
let text = '';

beforeAll(async () => {
	const { page } = await visit('/2025/11/lead-story/');
	({ text } = await readPrinted(page));
	await page.context().close();
});

test('what can be opened on a screen stands open on paper', () => {
	expect(text).toMatch(/About this story Kind of work Analysis/);
	expect(text).toMatch(/First published November 4, 2025/);
});

test('the address of the original is printed, and that of the page itself', () => {
	expect(text).toContain('(https://afp.example/story)');
	expect(text).toContain('https://test.example/2025/11/lead-story/');
});

test('what leads elsewhere stays on the screen: lists, menus, topics, buttons', async () => {
	const { page } = await visit('/2025/11/lead-story/');
	const shown = await page.locator('body').innerText();
	await page.context().close();
	for (const words of ['Explore', 'Mexico', 'Share', 'Reading settings', '↩']) {
		expect(shown).toContain(words);
		expect(text).not.toContain(words);
	}
});

test('a dark page is printed in ink, with room around it', async () => {
	const { page } = await visit('/2025/11/lead-story/', { colorScheme: 'dark' });
	await page.locator('html').evaluate((root) => (root.dataset.theme = 'dark'));
	await page.emulateMedia({ media: 'print' });
	const colour = await page.locator('h1').evaluate((head) => getComputedStyle(head).color);
	await page.context().close();
	expect(colour).toBe('rgb(22, 21, 15)');
});
