import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { chart, colourAt, difference, formats, print } from './printing.ts';

describe('a crop', () => {
	test.each([
		['the left', [900, 400], [0, 0.5], [0, 0], [599, 399]],
		['the middle', [900, 400], [0.5, 0.5], [150, 0], [749, 399]],
		['around a point', [900, 400], [0.6, 0.1], [240, 0], [839, 399]],
		['the right', [900, 400], [1, 0.5], [300, 0], [899, 399]],
		['the top', [600, 900], [0.5, 0], [0, 0], [599, 399]],
		['around a point above the middle', [600, 900], [0, 0.32], [0, 88], [599, 487]],
		['the bottom', [600, 900], [0.5, 1], [0, 500], [599, 899]],
	] as const)('shows %s', async (_, [width, height], [x, y], first, last) => {
		const original = await chart(width, height).png().toBuffer();
		for (const format of formats)
			for (const size of [400, 600]) {
				const bytes = await print(original, { format, width: size, focal: { x, y } });
				const meant = ([across, down]: readonly [number, number]): number[] => [
					(across / (width - 1)) * 255,
					(down / (height - 1)) * 255,
					0,
				];
				expect(difference(await colourAt(bytes, 0, 0), meant(first))).toBeLessThan(8);
				expect(difference(await colourAt(bytes, -1, -1), meant(last))).toBeLessThan(8);
			}
	});

	test.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'is taken of the picture as it was seen, with the camera held in way %i',
		async (orientation) => {
			const held = await asStored(await chart(900, 400).png().toBuffer(), orientation);
			const bytes = await print(held, { width: 600, focal: { x: 0.6, y: 0.5 } });
			expect(await sharp(bytes).metadata()).toMatchObject({ width: 600, height: 400 });
			const left = (240 / 899) * 255;
			expect(difference(await colourAt(bytes, 0, 0), [left, 0, 0])).toBeLessThan(8);
			const right = (839 / 899) * 255;
			expect(difference(await colourAt(bytes, -1, -1), [right, 255, 0])).toBeLessThan(8);
		},
	);

	test('of a drawing shows the same as of a picture of it', async () => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#f08020" d="M0 0h16v9h-16z"/><path fill="#00f" d="M0 0h4v9h-4z"/></svg>';
		const bytes = await print(svg, { width: 800, focal: { x: 0.5, y: 0.5 } });
		// The crop begins after 1.25 of 16: of the 4 that are blue it shows 2.75 of 13.5.
		const edge = Math.round((2.75 / 13.5) * 800);
		expect((await colourAt(bytes, edge - 8, 9))[2]).toBeGreaterThan(200);
		expect((await colourAt(bytes, edge + 8, 9))[2]).toBeLessThan(80);
	});
});

/** The file of a camera that was held in a way: Exif 2.32, tag 274. */
async function asStored(upright: Buffer, orientation: number): Promise<Buffer> {
	// Ways 5 to 8 lie on their side. They are turned first and mirrored then, in two steps, as sharp has
	// an order of its own.
	const turned = await sharp(upright)
		.rotate([0, 0, 0, 180, 180, 90, 270, 270, 90][orientation] ?? 0)
		.toBuffer();
	return sharp(turned)
		.flop([2, 4, 5, 7].includes(orientation))
		.withMetadata({ orientation })
		.jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
		.toBuffer();
}
