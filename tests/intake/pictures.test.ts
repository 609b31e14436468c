import { join } from 'node:path';
import sharp from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture, printPicture } from '../../src/intake/pictures.ts';
import type { Measured } from '../../src/intake/pictures.ts';
import { aFolder } from './folder.ts';

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

	test('a file that is not there', async () => {
		expect(await measurePicture('/nowhere', 'a.png', 'a.png')).toMatchObject({
			complaint: expect.stringContaining('cannot be read') as string,
		});
	});
});

describe('in print', () => {
	async function print(name: string, bytes: string | Uint8Array, width: number): Promise<Metadata> {
		const folder = await aFolder({ [name]: bytes });
		const rendition = { address: '/pictures/x.webp', format: 'webp', width } as const;
		const original = join(folder, name);
		return sharp(await printPicture({ ...rendition, original }, join(folder, 'prints'))).metadata();
	}

	test('a picture is WebP of the width that was promised, without what the camera knew', async () => {
		const shot = await plain(600, 300)
			.withExif({ IFD0: { Artist: 'A. Spy' }, IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const printed = await print('a.jpg', shot, 200);
		expect(printed).toMatchObject({ format: 'webp', width: 200, height: 400 });
		expect(printed).not.toHaveProperty('exif');
		expect(printed.orientation ?? 1).toBe(1);
	});

	test('a picture that is broken inside is named', async () => {
		const bytes = await plain(600, 400).png().toBuffer();
		await expect(print('a.png', bytes.fill(0, 60, 90), 200)).rejects.toThrow(
			/a\.png" cannot be printed/,
		);
	});

	test('a drawing is a picture', async () => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><script>x</script></svg>';
		expect(await print('a.svg', svg, 800)).toMatchObject({
			format: 'webp',
			width: 800,
			height: 400,
		});
	});

	test('a drawing shows nothing from outside itself', async () => {
		const svg =
			'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><text>&x;</text></svg>';
		const folder = await aFolder({ 'a.svg': svg });
		const measured = await measurePicture(folder, 'a.svg', 'a.svg');
		const read = 'complaint' in measured ? measured.complaint : await print('a.svg', svg, 400);
		expect(JSON.stringify(read)).not.toContain('root:');
	});
});
