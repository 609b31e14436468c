import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** Pictures of leads, openers of blocks, lists, articles and texts. */
const pages = [
	['the front page', '/'],
	['a section', '/us/'],
	['a list', '/sources/nasa/'],
	['an article', '/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/'],
	['an article with a picture in its text', '/2024/08/paris-says-goodbye-with-a-tie-at-the-top/'],
] as const;

describe.each(pages)('on %s', (_, path) => {
	test.each([360, 640, 768, 900, 1024, 1280, 1600])(
		'the width that pictures say they have, by which a browser takes a file, is theirs at %i pixels',
		async (width) => {
			const { page } = await visit(path, { viewport: { width, height: 900 } });
			const pictures = await widthsOf(page);
			await page.context().close();
			expect(pictures.length).toBeGreaterThan(0);
			for (const { src, said, shown } of pictures) {
				expect(said / shown, src).toBeGreaterThan(0.9);
				expect(said / shown, src).toBeLessThan(1.5);
			}
		},
	);

	test('no large picture of the first screen waits', async () => {
		const { page } = await visit(path);
		const late = await page.evaluate(() =>
			[...document.images]
				.filter((image) => image.loading === 'lazy' && !image.closest('.beside'))
				.filter((image) => image.getBoundingClientRect().top < innerHeight)
				.map(({ src }) => src),
		);
		await page.context().close();
		expect(late).toEqual([]);
	});
});

interface Widths {
	readonly src: string;
	/** What `sizes` says, in CSS pixels: the natural width of a picture with width descriptors. */
	readonly said: number;
	readonly shown: number;
}

async function widthsOf(page: Page): Promise<Widths[]> {
	return page.evaluate(() =>
		Promise.all(
			[...document.images].map(async (image) => {
				image.loading = 'eager';
				await image.decode();
				const { width } = image.getBoundingClientRect();
				return { src: image.currentSrc, said: image.naturalWidth, shown: width };
			}),
		),
	);
}
