import { cropAround, scaleSize } from '../pictures/crop.ts';
import { showPart } from '../pictures/part.ts';
import { directionOf } from '../words/direction.ts';
import { colours } from './colours.ts';
import { setType } from './set-type.ts';
import { height, width } from './social-picture.ts';
import type { Photo } from './social-picture.ts';

/** Pixels. */
const margin = 32;
const padding = 14;
const size = 24;
const middle = { x: 0.5, y: 0.5 };

/** The part of a picture around its focal point, above the line that must stay with it. */
export async function drawPhoto({
	original,
	focal = middle,
	line,
	lang,
}: Photo): Promise<Buffer<ArrayBuffer>> {
	const inner = width - 2 * margin;
	// However long it is: a credit is not cut.
	const type = { text: line, lang, size, weight: 500, colour: colours.quiet, width: inner };
	const credit = await setType({ ...type, breaksWords: true });
	const strip = credit ? credit.height + 2 * padding : 0;
	const crop = cropAround(original, focal, width / (height - strip));
	const shown = scaleSize(crop, width / crop.width).height;
	const part = await showPart({ original, crop, width });
	const bytes = await part
		.extend({ bottom: height - shown, background: colours.page })
		.composite(
			credit
				? [
						{
							input: credit.input,
							left: directionOf(lang) === 'rtl' ? width - margin - credit.width : margin,
							top: height - strip + padding,
						},
					]
				: [],
		)
		.jpeg({ quality: 80, mozjpeg: true })
		.toBuffer();
	return Buffer.from(bytes);
}
