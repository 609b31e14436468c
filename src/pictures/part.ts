import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { digestOfPicture } from '../digest.ts';
import { scaleCrop, scaleSize } from './crop.ts';
import type { Crop, Size } from './crop.ts';
import type { Original } from './renditions.ts';

export interface Part {
	readonly original: Original;
	/** The part that is shown; all of it when there is none. */
	readonly crop?: Crop | undefined;
	/** Pixels. */
	readonly width: number;
}

/** The file of a picture is not the one that was measured, by which its addresses are named. */
export class PictureChanged extends Error {}

/**
 * A picture, or a part of it, so wide: upright, in sRGB, and the first frame of one that moves.
 * @throws PictureChanged
 */
export async function showPart({ original, crop, width }: Part): Promise<Sharp> {
	const scale = width / (crop ?? original).width;
	const whole = await resize(original, scaleSize(original, scale));
	// Cut after it is made small: a JPEG is then read no larger than it is needed.
	return crop ? whole.extract(scaleCrop(crop, original, scale)) : whole;
}

async function resize({ path, base }: Original, size: Size): Promise<Sharp> {
	// Its bytes and no path: a drawing shows no other file.
	const bytes = await readFile(path);
	if (!base.endsWith(`.${digestOfPicture(bytes)}`))
		throw new PictureChanged(
			`The picture "${path}" was changed while the site was built. Build again.`,
		);
	const { format, width, depth, hasProfile } = await sharp(bytes).metadata();
	const density = Math.min(2400, Math.max(1, (72 * size.width) / width));
	const resized = sharp(bytes, format === 'svg' ? { density } : {})
		.autoOrient()
		// What is transparent was drawn for white paper; on a dark page its black lines would be gone.
		.flatten({ background: '#fff' })
		.resize({ ...size, fit: 'fill' });
	// sharp works on 16 bits with a profile in Display P3, and leaves them there without saying so.
	return depth === 'ushort' && hasProfile
		? resized.withIccProfile('srgb', { attach: false })
		: resized;
}
