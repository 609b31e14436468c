import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { slugFrom } from '../article/fields.ts';
import { fileNameOf, isPicture } from '../article/paths.ts';
import { digestOfPicture } from '../digest.ts';
import { scaleSize } from './crop.ts';
import { gate } from './gate.ts';
import type { Folder } from '../intake/read-folder.ts';
import { publishWhole, widthOfDrawings } from './renditions.ts';
import type { Published } from './renditions.ts';

/** A measured picture file, or why it cannot be shown. */
export type Measured = Published | { readonly complaint: string };

/** Pixels: more is a mistake, or an attack on the memory of the build. */
const largestSide = 20_000;
const largestArea = 150_000_000;
/** Pixels: what a WebP file can hold. */
const tallestPrint = 16_383;
const formats = ['jpeg', 'png', 'webp', 'gif', 'svg', 'heif', 'tiff'];

/** Measures all pictures of a content folder, by their paths. */
export async function measurePictures({
	files,
	root,
}: Pick<Folder, 'files' | 'root'>): Promise<Map<string, Measured>> {
	const found = [...files].filter(([path]) => isPicture(path));
	return new Map(
		await Promise.all(
			found.map(
				async ([path, onDisk]) => [path, await measurePicture(root, onDisk, path)] as const,
			),
		),
	);
}

/**
 * Measures a picture. Its name in the output holds a digest of its bytes, so that it may be cached for
 * ever; what is published are smaller copies without the camera's data.
 */
export async function measurePicture(
	root: string,
	path: string,
	written: string,
): Promise<Measured> {
	try {
		return await atOnce(() => measure(join(root, path), written));
	} catch {
		return {
			complaint: `"${written}" cannot be read as a picture. Save it again as JPEG, PNG or WebP.`,
		};
	}
}

const atOnce = gate(8);

async function measure(path: string, written: string): Promise<Measured> {
	const bytes = await readFile(path);
	const { format, autoOrient, width, height } = await sharp(bytes, {
		limitInputPixels: false,
	}).metadata();
	if (!isWhole(bytes, format))
		return { complaint: `"${written}" ends in its middle. Copy the whole file again.` };
	if (!formats.includes(format))
		return { complaint: `"${written}" is a ${format} file. Save it as JPEG, PNG or WebP.` };
	if (Math.max(width, height) > largestSide || width * height > largestArea)
		return {
			complaint: `"${written}" is ${width} × ${height} pixels, ${largestSide} on a side and ${largestArea / 1e6} million in all at most. Save it smaller.`,
		};
	const whole =
		format === 'svg' ? scaleSize({ width, height }, widthOfDrawings / width) : autoOrient;
	const name = slugFrom(fileNameOf(path).replace(/\.\w+$/, ''));
	const picture = publishWhole({
		path,
		base: `/pictures/${name}.${digestOfPicture(bytes)}`,
		...whole,
	});
	return picture.height > tallestPrint
		? {
				complaint: `"${written}" would be ${picture.height} pixels high in print, ${tallestPrint} at most. Cut it into several.`,
			}
		: picture;
}

/** Whether the end of a picture is there: a header alone is measured, and fails when it is printed. */
function isWhole(bytes: Buffer, format: string): boolean {
	if (format === 'png') return bytes.includes('IEND');
	// The end of image comes after the last start of a scan (ITU-T T.81, B.1.1.3).
	return (
		format !== 'jpeg' ||
		bytes.lastIndexOf('FFD9', undefined, 'hex') > bytes.lastIndexOf('FFDA', undefined, 'hex')
	);
}
