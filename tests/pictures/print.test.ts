import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Metadata } from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture } from '../../src/pictures/pictures.ts';
import { printPicture } from '../../src/pictures/print.ts';
import { aFolder } from '../intake/folder.ts';
import { chart, colourAt, difference, formats, plain, print } from './printing.ts';
import type { Wish } from './printing.ts';

async function metadata(bytes: string | Uint8Array, wish: Wish): Promise<Metadata> {
	return sharp(await print(bytes, wish)).metadata();
}

const photo = await plain(600, 300)
	.withExif({ IFD0: { Artist: 'A. Spy' }, IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
	.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">A. Spy</x:xmpmeta>')
	.withMetadata({ orientation: 6 })
	.jpeg()
	.toBuffer();

describe.each(formats)('a picture printed as %s', (format) => {
	test('has the width that was promised, and stands upright', async () => {
		const printed = await metadata(photo, { format, width: 300 });
		expect(printed).toMatchObject({ width: 300, height: 600 });
		expect(printed.orientation ?? 1).toBe(1);
		expect(printed.format).toBe(format === 'avif' ? 'heif' : 'webp');
	});

	test('does not know what the camera knew', async () => {
		expect(photo.includes('A. Spy')).toBe(true);
		for (const wish of [{ width: 300 }, { width: 300, focal: { x: 0, y: 0 } }]) {
			const bytes = await print(photo, { format, ...wish });
			expect(bytes.includes('A. Spy')).toBe(false);
			const { exif, xmp, iptc } = await sharp(bytes).metadata();
			expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
		}
	});

	test('stands still: of one that moves there is the first frame', async () => {
		const frames = ['#f08020', '#0000ff'].map((colour) => plain(90, 60, colour).raw().toBuffer());
		const moving = await sharp(Buffer.concat(await Promise.all(frames)), {
			raw: { width: 90, height: 120, channels: 3, pageHeight: 60 },
		})
			.gif({ delay: [100, 100] })
			.toBuffer();
		expect((await sharp(moving).metadata()).pages).toBe(2);
		const bytes = await print(moving, { format, width: 90 });
		const { pages = 1, height } = await sharp(bytes).metadata();
		expect({ pages, height }).toEqual({ pages: 1, height: 60 });
		expect(difference(await colourAt(bytes, 40, 30), [240, 128, 32])).toBeLessThan(8);
	});

	test('may be a pixel, or a line of them', async () => {
		for (const [width, height] of [
			[1, 1],
			[1, 300],
			[300, 1],
		] as const) {
			const original = await plain(width, height).png().toBuffer();
			const whole = await metadata(original, { format, width });
			expect(whole).toMatchObject({ width, height });
			const part = { format, width: Math.min(width, 2), focal: { x: 1, y: 1 } };
			expect(await metadata(original, part)).toMatchObject({ width: part.width, height: 1 });
		}
	});
});

describe('no print is made', () => {
	test('of a picture that is broken inside, which is named', async () => {
		const bytes = await chart(600, 400).png({ palette: false }).toBuffer();
		const middle = Math.floor(bytes.length / 2);
		await expect(print(bytes.fill(0, middle, middle + 30), { width: 600 })).rejects.toThrow(
			/\/a" cannot be printed/,
		);
	});

	test('of what lies outside a drawing', async () => {
		const svg =
			'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><text>&x;</text></svg>';
		const read = await print(svg, { width: 400 }).catch(String);
		expect(read.includes('root:')).toBe(false);
	});
});

test('a drawing is printed as a picture, without what it would do', async () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><script>x</script></svg>';
	expect(await metadata(svg, { width: 800 })).toMatchObject({
		format: 'webp',
		width: 800,
		height: 400,
	});
});

test('a picture that was changed after it was measured is not printed under its old name', async () => {
	const folder = await aFolder({ a: await plain(600, 300).png().toBuffer() });
	const picture = await measurePicture(folder, 'a', 'a');
	if ('complaint' in picture) throw new Error(picture.complaint);
	const [rendition] = picture.renditions;
	if (!rendition) throw new Error('There is nothing to print.');
	await writeFile(join(folder, 'a'), await plain(600, 300, '#0000ff').png().toBuffer());
	await expect(printPicture(rendition, join(folder, 'prints'))).rejects.toThrow(
		'was changed while the site was built. Build again.',
	);
});

test('a drawing shows no other file', async () => {
	const folder = await aFolder({
		'inner.png': await plain(60, 60, '#ff0000').png().toBuffer(),
		a: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><image href="inner.png" width="400" height="400"/></svg>',
	});
	const picture = await measurePicture(folder, 'a', 'a');
	if ('complaint' in picture) throw new Error(picture.complaint);
	const [rendition] = picture.renditions;
	if (!rendition) throw new Error('There is nothing to print.');
	const printed = await printPicture(rendition, join(folder, 'prints'));
	expect(difference(await colourAt(printed, 100, 100), [255, 255, 255])).toBeLessThan(8);
});
