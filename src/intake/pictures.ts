import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { slugFrom } from '../article/fields.ts';
import { fileNameOf } from '../article/paths.ts';
import type { PictureFile } from '../body/context.ts';
import { gate } from './gate.ts';

export { isPicture } from '../article/paths.ts';

export type Format = 'avif' | 'webp';

/** One published size of a picture. */
export interface Rendition {
	/** Address on the site: `/pictures/name.1f3a9c0d-800.webp`. */
	readonly address: string;
	readonly format: Format;
	/** Path of the original on the disk. */
	readonly original: string;
	/** Pixels. */
	readonly width: number;
}

/** A measured picture file, or why it cannot be shown. */
export type Measured =
	(PictureFile & { readonly renditions: readonly Rendition[] }) | { readonly complaint: string };

const widths = [400, 800, 1200, 1600];
/** Pixels: more is a mistake, or an attack on the memory of the build. */
const largestSide = 20_000;
const largestArea = 150_000_000;
const formats = ['jpeg', 'png', 'webp', 'gif', 'svg', 'heif', 'tiff'];

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

async function measure(original: string, written: string): Promise<Measured> {
	const bytes = await readFile(original);
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
	const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
	const name = slugFrom(fileNameOf(original).replace(/\.\w+$/, ''));
	return describe(original, `/pictures/${name}.${digest}`, autoOrient, format === 'svg');
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

function describe(
	original: string,
	base: string,
	{ width, height }: { width: number; height: number },
	scalable: boolean,
): Measured {
	const narrower = widths.filter((step) => scalable || step < width);
	const sizes = scalable ? narrower : [...narrower, Math.min(width, 1600)];
	const published = (format: Format): Rendition[] =>
		[...new Set(sizes)].map((size) => ({
			address: `${base}-${size}.${format}`,
			format,
			original,
			width: size,
		}));
	const [avif, webp] = [published('avif'), published('webp')];
	const largest = Math.max(...sizes);
	return {
		width: largest,
		height: Math.max(1, Math.round((largest * height) / width)),
		src: `${base}-${largest}.webp`,
		srcset: srcsetOf(webp),
		avif: srcsetOf(avif),
		renditions: [...avif, ...webp],
	};
}

function srcsetOf(renditions: readonly Rendition[]): string {
	return renditions.map(({ address, width }) => `${address} ${width}w`).join(', ');
}

/**
 * The bytes of one published size: AVIF or WebP, upright, without metadata. Drawings are rasterised: an
 * SVG is a program. What was printed once is kept in `prints`: its name holds the digest of the original.
 * @param prints folder of earlier prints
 * @throws Error that names the file when it cannot be read to its end
 */
export async function printPicture(
	rendition: Rendition,
	prints: string,
): Promise<Buffer<ArrayBuffer>> {
	const kept = join(prints, fileNameOf(rendition.address));
	const found = await readFile(kept).catch(() => undefined);
	if (found && found.length > 0) return found;
	try {
		const bytes = await print(rendition);
		await mkdir(prints, { recursive: true });
		// Written aside and renamed, so that no half of a print is ever found.
		await writeFile(`${kept}.${process.pid}`, bytes);
		await rename(`${kept}.${process.pid}`, kept);
		return bytes;
	} catch (cause) {
		throw new Error(
			`The picture "${rendition.original}" cannot be printed. Save it again as JPEG, PNG or WebP.`,
			{ cause },
		);
	}
}

async function print({ original, width, format }: Rendition): Promise<Buffer<ArrayBuffer>> {
	const { format: kind, width: natural } = await sharp(original).metadata();
	const density = kind === 'svg' ? Math.min(2400, Math.max(1, (72 * width) / natural)) : undefined;
	const upright = sharp(original, density === undefined ? {} : { density })
		.autoOrient()
		.resize({ width });
	// Effort 2 of 9 takes a sixth of the time of the default for a fifth more bytes.
	const set =
		format === 'avif' ? upright.avif({ quality: 55, effort: 2 }) : upright.webp({ quality: 80 });
	return Buffer.from(await set.toBuffer());
}
