import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { renditions } from '../../edition.ts';
import { printPicture } from '../../intake/print.ts';
import type { Format, Published, Rendition } from '../../intake/renditions.ts';

interface PicturePath {
	readonly params: { readonly name: string };
	readonly props: { readonly rendition: Rendition };
}

/** The pages of all published pictures of one format. */
export function picturePaths(format: Format): PicturePath[] {
	const ofFormat = renditions.filter((rendition) => rendition.format === format);
	// Two articles may show the same picture, or the same part of it.
	const once = new Map(ofFormat.map((rendition) => [rendition.address, rendition]));
	return [...once].map(([address, rendition]) => ({
		params: { name: address.slice('/pictures/'.length, -`.${format}`.length) },
		props: { rendition },
	}));
}

/** Prints of earlier builds, of all content folders; the name holds the settings of the press. */
const prints = resolve('.broadsheet/prints-2');

/** Bytes of the largest print of a picture, the one that feeds name. */
export async function weigh({ src, renditions: sizes }: Published): Promise<number> {
	const largest = sizes.find(({ address }) => address === src);
	if (!largest) throw new Error(`Nothing is published at ${src}.`);
	return (await printPicture(largest, prints)).length;
}

export const printPage: APIRoute<PicturePath['props']> = async ({ props: { rendition } }) =>
	new Response(await printPicture(rendition, prints), {
		headers: { 'Content-Type': `image/${rendition.format}` },
	});
