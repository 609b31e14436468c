import sharp from 'sharp';
import type { Setting } from '../../src/social/set-type.ts';
import type { Card } from '../../src/social/social-picture.ts';

export function aCard(fields: Partial<Card> = {}): Card {
	return {
		kind: 'card',
		paper: 'The Test',
		section: 'World',
		headline: 'A headline',
		line: 'AFP · 2025',
		lang: 'en',
		paperLang: 'en',
		...fields,
	};
}

/** Where there is ink: rows of columns. */
export type Ink = readonly (readonly boolean[])[];

/** The ink of a setting, without the nothing around it. */
export async function inkOf(setting: Setting | undefined): Promise<Ink> {
	if (!setting) return [];
	const drawn = sharp(setting.input).flatten({ background: '#fff' });
	const { data, info } = await sharp(await drawn.png().toBuffer())
		.trim({ background: '#fff' })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return rowsOf(data, info.width);
}

/** The ink of a rectangle of a picture. */
export async function inkWithin(
	picture: Buffer,
	area: { left: number; top: number; width: number; height: number },
): Promise<Ink> {
	const { data, info } = await sharp(picture)
		.extract(area)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return rowsOf(data, info.width);
}

function rowsOf(grey: Buffer, width: number): Ink {
	return Array.from({ length: grey.length / width }, (_, row) =>
		[...grey.subarray(row * width, (row + 1) * width)].map((shade) => shade < 128),
	);
}

/** Part of the places that are inked. */
export function share(places: readonly boolean[]): number {
	return places.filter(Boolean).length / places.length;
}

/** Whether a letter is the box that stands for one which no typeface has: a frame on all four sides. */
export function isMissing(ink: Ink): boolean {
	const sides = [
		ink[1] ?? [],
		ink.at(-2) ?? [],
		ink.map((row) => row[1] ?? false),
		ink.map((row) => row.at(-2) ?? false),
	];
	return sides.every((side) => share(side) > 0.85);
}
