import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture } from '../../src/pictures/pictures.ts';
import type { Measured } from '../../src/pictures/pictures.ts';
import { aFolder } from '../intake/folder.ts';

function plain(width: number, height: number): Sharp {
	return sharp({ create: { width, height, channels: 3, background: '#8ac' } });
}

async function measure(name: string, bytes: string | Uint8Array): Promise<Measured> {
	return measurePicture(await aFolder({ [name]: bytes }), name, name);
}

describe('a picture', () => {
	test('is published in sizes up to its own, under a name that holds a digest of it', async () => {
		const measured = await measure('A Bridge.png', await plain(1000, 500).png().toBuffer());
		if ('complaint' in measured) throw new Error(measured.complaint);
		const { src, srcset, ...size } = measured;
		expect(size).toMatchObject({ width: 1000, height: 500 });
		expect(src).toMatch(/^\/pictures\/a-bridge\.[0-9a-f]{8}-1000\.webp$/);
		const base = src.replace('-1000.webp', '');
		expect(srcset).toBe(`${base}-400.webp 400w, ${base}-800.webp 800w, ${base}-1000.webp 1000w`);
	});

	test.each([
		[300, 200, [300]],
		[400, 300, [400]],
		[4000, 3000, [400, 800, 1200, 1600]],
	])(
		'of %i by %i pixels is published %j wide, as AVIF and as WebP',
		async (width, height, widths) => {
			const measured = await measure('a.jpg', await plain(width, height).jpeg().toBuffer());
			if ('complaint' in measured) throw new Error(measured.complaint);
			for (const format of ['avif', 'webp']) {
				const ofFormat = measured.renditions.filter((one) => one.format === format);
				expect(ofFormat.map((one) => one.width)).toEqual(widths);
			}
		},
	);

	test('stands upright as the camera was held', async () => {
		const turned = await plain(600, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		expect(await measure('a.jpg', turned)).toMatchObject({ width: 300, height: 600 });
	});

	test('has the same name for the same bytes, and another for others', async () => {
		const [blue, same, red] = await Promise.all([
			measure('a.png', await plain(9, 9).png().toBuffer()),
			measure('a.png', await plain(9, 9).png().toBuffer()),
			measure('a.png', await plain(9, 9).tint('red').png().toBuffer()),
		]);
		expect('src' in blue && 'src' in same && blue.src === same.src).toBe(true);
		expect('src' in blue && 'src' in red && blue.src !== red.src).toBe(true);
	});

	test('that is a drawing has all sizes, whatever size it says', async () => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>';
		expect(await measure('a.svg', svg)).toMatchObject({ width: 1600, height: 800 });
	});

	test('may end in letters that are not its format', async () => {
		expect(await measure('a.jpg', await plain(9, 9).png().toBuffer())).toMatchObject({ width: 9 });
	});
});

describe('no picture is', () => {
	test.each<[string, string | Uint8Array]>([
		['a page that is called one', '<!doctype html><title>x</title>'],
		['nothing', ''],
		['a broken header', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
		['a drawing that is not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
	])('%s', async (_, bytes) => {
		expect(await measure('a.jpg', bytes)).toEqual({
			complaint: '"a.jpg" cannot be read as a picture. Save it again as JPEG, PNG or WebP.',
		});
	});

	test.each(['png', 'jpeg'] as const)('half a %s file', async (format) => {
		const bytes = await plain(600, 400).toFormat(format).toBuffer();
		expect(await measure('a.jpg', bytes.subarray(0, bytes.length - 20))).toEqual({
			complaint: '"a.jpg" ends in its middle. Copy the whole file again.',
		});
	});

	test('one that would fill the memory', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 100000"/>';
		expect(await measure('a.svg', svg)).toEqual({
			complaint:
				'"a.svg" is 100000 × 100000 pixels, 20000 on a side and 150 million in all at most. Save it smaller.',
		});
	});

	test('one that is too tall for a print', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 200"/>';
		expect(await measure('a.svg', svg)).toEqual({
			complaint: '"a.svg" would be 32000 pixels high in print, 16383 at most. Cut it into several.',
		});
	});

	test('a file that is not there', async () => {
		expect(await measurePicture('/nowhere', 'a.png', 'a.png')).toMatchObject({
			complaint: expect.stringContaining('cannot be read') as string,
		});
	});
});
