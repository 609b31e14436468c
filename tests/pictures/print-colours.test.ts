import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { colourAt, difference, formats, plain, print } from './printing.ts';

describe.each(formats)('a picture printed as %s', (format) => {
	test.each<[string, Promise<Uint8Array>]>([
		['8 bits', plain(90, 60).png().toBuffer()],
		['16 bits', plain(90, 60).toColourspace('rgb16').png().toBuffer()],
		['a wide gamut', plain(90, 60).withIccProfile('p3').png().toBuffer()],
		[
			'a wide gamut in 16 bits',
			plain(90, 60).toColourspace('rgb16').withIccProfile('p3').png().toBuffer(),
		],
	])('keeps the colours of %s, as every screen shows them', async (_, original) => {
		const bytes = await print(await original, { format, width: 90 });
		expect(difference(await colourAt(bytes, 40, 30), [240, 128, 32])).toBeLessThan(5);
		expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
	});

	test.each<[string, Promise<Uint8Array>]>([
		['ink without a profile', plain(90, 60, '#8ac').toColourspace('cmyk').jpeg().toBuffer()],
		[
			'ink with a profile',
			plain(90, 60, '#8ac').toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
		],
	])('shows %s as light', async (_, original) => {
		expect((await sharp(await original).metadata()).space).toBe('cmyk');
		const bytes = await print(await original, { format, width: 90 });
		expect(difference(await colourAt(bytes, 40, 30), [136, 170, 204])).toBeLessThan(12);
	});

	test.each(['b-w', 'grey16'])('keeps the greys of %s', async (space) => {
		const original = await plain(90, 60, '#777').toColourspace(space).png().toBuffer();
		const bytes = await print(original, { format, width: 90 });
		expect(difference(await colourAt(bytes, 40, 30), [119, 119, 119])).toBeLessThan(4);
	});

	test('has a white ground where it was transparent, so that black lines are read on any page', async () => {
		const line =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 8h30v4h-30z"/></svg>';
		for (const original of [line, await sharp(Buffer.from(line)).png().toBuffer()]) {
			const width = typeof original === 'string' ? 400 : 30;
			const bytes = await print(original, { format, width });
			expect((await sharp(bytes).metadata()).hasAlpha).toBe(false);
			expect(difference(await colourAt(bytes, 1, 1), [255, 255, 255])).toBeLessThan(5);
			expect(difference(await colourAt(bytes, width / 2, width / 3), [0, 0, 0])).toBeLessThan(5);
		}
	});
});
