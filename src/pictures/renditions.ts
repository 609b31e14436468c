import type { PictureFile } from '../body/context.ts';
import { cropAround, hasShape, scaleSize } from './crop.ts';
import type { Crop, Point, Size } from './crop.ts';

export type Format = 'avif' | 'webp';

/** One published size of a picture, or of a part of it. */
export interface Rendition {
	/** Address on the site: `/pictures/name.1f3a9c0d-800.webp`. */
	readonly address: string;
	readonly format: Format;
	readonly original: Original;
	/** The part that is shown; all of it when there is none. */
	readonly crop?: Crop | undefined;
	/** Pixels. */
	readonly width: number;
}

/** A picture of the content folder. */
export interface Original extends Size {
	/** On the disk. */
	readonly path: string;
	/** Address of its renditions up to what tells them apart: `/pictures/name.1f3a9c0d`. */
	readonly base: string;
}

/** A picture with all that is published of it. */
export interface Published extends PictureFile {
	readonly original: Original;
	readonly renditions: readonly Rendition[];
}

/** What cards show of a picture: large where it leads them, small where it stands beside them. */
export interface Crops {
	readonly large: Published;
	readonly small: Published;
}

/**
 * Pixels across prints. Those of large crops grow by half at most, so that no card gets far too large a
 * file; small ones are 6.5 rem of a telephone's double pixels, and 12 rem of any other.
 */
const widths = { whole: [400, 800, 1200, 1600], large: [400, 600, 800, 1200], small: [208, 400] };
/** A drawing has no pixels: it counts as one of this width. */
export const widthOfDrawings = 1600;

/** A whole picture, in sizes up to its own. */
export function publishWhole(original: Original): Published {
	return publish(original, widths.whole);
}

/**
 * What cards show of a picture, in sizes up to its own. The name says which part it is, so that the same
 * part is one file whoever shows it; of a picture that has the shape of a card all is shown.
 * @param focal the point that is kept: the centre when the article names none
 */
export function publishCrops({ original }: Published, focal: Point = { x: 0.5, y: 0.5 }): Crops {
	const crop = hasShape(original) ? undefined : cropAround(original, focal);
	return {
		large: publish(original, widths.large, crop),
		small: publish(original, widths.small, crop),
	};
}

function publish(original: Original, wanted: readonly number[], crop?: Crop): Published {
	const part = crop ?? original;
	const largest = Math.min(part.width, Math.max(...wanted));
	const sizes = [...wanted.filter((size) => size < largest), largest];
	const base = crop
		? `${original.base}.${crop.width}x${crop.height}-${crop.left}-${crop.top}`
		: original.base;
	const published = (format: Format): Rendition[] =>
		sizes.map((size) => ({
			address: `${base}-${size}.${format}`,
			format,
			original,
			crop,
			width: size,
		}));
	const [avif, webp] = [published('avif'), published('webp')];
	return {
		...scaleSize(part, largest / part.width),
		src: `${base}-${largest}.webp`,
		srcset: srcsetOf(webp),
		avif: srcsetOf(avif),
		original,
		renditions: [...avif, ...webp],
	};
}

function srcsetOf(renditions: readonly Rendition[]): string {
	return renditions.map(({ address, width }) => `${address} ${width}w`).join(', ');
}
