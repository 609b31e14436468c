import type { APIRoute } from 'astro';
import { cacheFolder } from '../../cache.ts';
import { renditions } from '../../edition.ts';
import { printPicture } from '../../pictures/print.ts';
import type { Format, Published, Rendition } from '../../pictures/renditions.ts';

/** A picture that is published as a file of its own. */
interface PicturePath<Picture> {
	readonly params: { readonly name: string };
	readonly props: { readonly picture: Picture };
	/** The address names the very bytes. */
	readonly cacheKey: string;
}

/** The pages of all published pictures of one format. */
export function picturePaths(format: Format): PicturePath<Rendition>[] {
	return pathsOf(renditions, '/pictures/', format);
}

/** The pages of those pictures that are files of one format, in a folder of the site. */
export function pathsOf<Picture extends { readonly address: string }>(
	pictures: readonly Picture[],
	folder: string,
	format: string,
): PicturePath<Picture>[] {
	const ending = `.${format}`;
	const ofFormat = pictures.filter(({ address }) => address.endsWith(ending));
	// Two articles may show the same picture, or the same part of it.
	const once = new Map(ofFormat.map((picture) => [picture.address, picture]));
	return [...once].map(([address, picture]) => ({
		params: { name: address.slice(folder.length, -ending.length) },
		props: { picture },
		cacheKey: address,
	}));
}

/** Prints of earlier builds, of all content folders; the name holds the settings of the press. */
const prints = cacheFolder('prints-2');

/** Bytes of the largest print of a picture, the one that feeds name. */
export async function weigh({ src, renditions: sizes }: Published): Promise<number> {
	const largest = sizes.find(({ address }) => address === src);
	if (!largest) throw new Error(`Nothing is published at ${src}.`);
	return (await printPicture(largest, prints)).length;
}

export const printPage: APIRoute<PicturePath<Rendition>['props']> = async ({
	props: { picture },
}) =>
	new Response(await printPicture(picture, prints), {
		headers: { 'Content-Type': `image/${picture.format}` },
	});
