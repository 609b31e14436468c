import './no-fonts.ts';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../src/article/paths.ts';
import { seal } from '../../src/intake/keep.ts';
import { measurePicture } from '../../src/pictures/pictures.ts';
import { printSocialPicture } from '../../src/social/print-social.ts';
import type { Photo, SocialPicture } from '../../src/social/social-picture.ts';
import { aFolder } from '../intake/folder.ts';
import { chart, colourAt, difference, plain } from '../pictures/printing.ts';
import { aCard, inkWithin, share } from './drawing.ts';

function planOf(shows: SocialPicture['shows']): SocialPicture {
	const format = shows.kind === 'photo' ? 'jpg' : 'png';
	const address = `/pictures/social/a-story.123456789abc.${format}`;
	return { address, width: 1200, height: 630, alt: 'What is seen', shows };
}

async function aPhoto(bytes: Uint8Array, fields: Partial<Photo> = {}): Promise<Photo> {
	const folder = await aFolder({ 'sea.png': bytes });
	const picture = await measurePicture(folder, 'sea.png', 'sea.png');
	if ('complaint' in picture) throw new Error(picture.complaint);
	const { original } = picture;
	return { kind: 'photo', original, line: 'Ana Diaz · The Test', lang: 'en', ...fields };
}

async function printed(shows: SocialPicture['shows']): Promise<Buffer> {
	return printSocialPicture(planOf(shows), await aFolder({}));
}

describe('what was printed', () => {
	test('is kept, and is not printed again', async () => {
		const prints = await aFolder({});
		const plan = planOf(aCard());
		const first = await printSocialPicture(plan, prints);
		expect(await readdir(prints)).toEqual([fileNameOf(plan.address)]);
		const kept = join(prints, fileNameOf(plan.address));
		expect(seal(first).equals(await readFile(kept))).toBe(true);
		await writeFile(kept, seal(Buffer.from('as it was found')));
		expect((await printSocialPicture(plan, prints)).toString()).toBe('as it was found');
	});

	test.each([
		['is cut', (bytes: Buffer) => bytes.subarray(0, -9)],
		['is empty', () => Buffer.alloc(0)],
		['holds something else', () => Buffer.from('a note of the machine that crashed')],
	])('is printed again when its file %s', async (_, damage) => {
		const prints = await aFolder({});
		const plan = planOf(aCard());
		const first = await printSocialPicture(plan, prints);
		const kept = join(prints, fileNameOf(plan.address));
		await writeFile(kept, damage(await readFile(kept)));
		expect((await printSocialPicture(plan, prints)).equals(first)).toBe(true);
		expect(seal(first).equals(await readFile(kept))).toBe(true);
	});

	test('is the same, byte by byte, when it is printed again', async () => {
		const photo = await aPhoto(await chart(900, 600).png().toBuffer());
		for (const shows of [aCard(), photo])
			expect((await printed(shows)).equals(await printed(shows))).toBe(true);
	});
});

describe("an article's own picture", () => {
	test.each([
		[900, 600],
		[2400, 800],
		[600, 2000],
		[1201, 631],
	])('of %i by %i pixels becomes a JPEG of 1200 by 630', async (width, height) => {
		const photo = await aPhoto(await plain(width, height).png().toBuffer());
		expect(await sharp(await printed(photo)).metadata()).toMatchObject({
			format: 'jpeg',
			width: 1200,
			height: 630,
		});
	});

	test.each([
		[{ x: 0.5, y: 0 }, 0],
		[{ x: 0.5, y: 1 }, 255 * (1 - 578 / 1200)],
		[undefined, (255 * (1 - 578 / 1200)) / 2],
	])('is cut around its focal point: %j', async (focal, greenAtTop) => {
		const photo = await aPhoto(await chart(1200, 1200).png().toBuffer(), { focal });
		const bytes = await printed(photo);
		expect(difference(await colourAt(bytes, 2, 2), [0, greenAtTop, 0])).toBeLessThan(14);
	});

	test('carries its credit, however long and in whatever language', async () => {
		const picture = await plain(900, 600).png().toBuffer();
		const strip = { left: 0, top: 580, width: 1200, height: 50 };
		const inked = async (line: string, lang = 'en'): Promise<number> =>
			share((await inkWithin(await printed(await aPhoto(picture, { line, lang })), strip)).flat());
		expect(await inked('Ana Diaz / Reuters · The Test')).toBeGreaterThan(0);
		expect(await inked('تصوير: أحمد · صحيفة', 'ar')).toBeGreaterThan(0);
		const long = await printed(await aPhoto(picture, { line: `${'Ana Diaz '.repeat(22)}· Test` }));
		// Two lines of credit need a higher strip.
		expect(difference(await colourAt(long, 4, 560), [255, 254, 251])).toBeLessThan(4);
	});

	test('that cannot be read any more is named', async () => {
		const photo = await aPhoto(await plain(900, 600).png().toBuffer());
		await rm(photo.original.path);
		await expect(printed(photo)).rejects.toThrow(photo.original.path);
	});
});
