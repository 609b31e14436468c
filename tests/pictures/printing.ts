import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Point } from '../../src/pictures/crop.ts';
import { measurePicture } from '../../src/pictures/pictures.ts';
import { printPicture } from '../../src/pictures/print.ts';
import { publishCrops } from '../../src/pictures/renditions.ts';
import type { Format } from '../../src/pictures/renditions.ts';
import { aFolder } from '../intake/folder.ts';

export const formats: readonly Format[] = ['avif', 'webp'];

export function plain(width: number, height: number, background = '#f08020'): Sharp {
	return sharp({ create: { width, height, channels: 3, background } });
}

/** A picture that says at every point where that is: the redder the more to the right, the greener the lower. */
export function chart(width: number, height: number): Sharp {
	const pixels = Array.from({ length: width * height }, (_, n) => [
		Math.round(((n % width) / (width - 1)) * 255),
		Math.round((Math.floor(n / width) / (height - 1)) * 255),
		0,
	]);
	return sharp(Buffer.from(pixels.flat()), { raw: { width, height, channels: 3 } });
}

export interface Wish {
	readonly format?: Format;
	readonly width: number;
	/** Prints the crop around this point. */
	readonly focal?: Point;
}

/** The bytes that a site would publish of a file. */
export async function print(
	bytes: string | Uint8Array,
	{ format = 'webp', width, focal }: Wish,
): Promise<Buffer> {
	const folder = await aFolder({ a: bytes });
	const picture = await measurePicture(folder, 'a', 'a');
	if ('complaint' in picture) throw new Error(picture.complaint);
	const { renditions } = focal ? publishCrops(picture, focal).large : picture;
	const rendition = renditions.find((one) => one.format === format && one.width === width);
	if (!rendition) throw new Error(`There is no ${format} of ${width} pixels.`);
	return printPicture(rendition, join(folder, 'prints'));
}

/** Red, green and blue of a pixel, from the top left; negative from the bottom right. */
export async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
	const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
	const column = x < 0 ? info.width + x : x;
	const row = y < 0 ? info.height + y : y;
	const place = (row * info.width + column) * info.channels;
	return [...data.subarray(place, place + 3)];
}

/** How far apart two colours are, in the channel in which they differ most. */
export function difference(one: readonly number[], other: readonly number[]): number {
	return Math.max(...one.map((value, n) => Math.abs(value - (other[n] ?? 0))));
}
