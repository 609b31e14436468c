import { fileNameOf } from '../article/paths.ts';
import { keep } from '../intake/keep.ts';
import { drawCard } from './draw-card.ts';
import { drawPhoto } from './draw-photo.ts';
import type { SocialPicture } from './social-picture.ts';

/**
 * The bytes of a social picture. What was printed once is kept in `prints`: its name holds the digest of
 * all that it shows.
 * @param prints folder of earlier prints
 * @throws Error that names the picture
 */
export async function printSocialPicture(
	{ address, shows }: SocialPicture,
	prints: string,
): Promise<Buffer<ArrayBuffer>> {
	try {
		return await keep(prints, fileNameOf(address), () =>
			shows.kind === 'photo' ? drawPhoto(shows) : drawCard(shows),
		);
	} catch (cause) {
		const what =
			shows.kind === 'photo' ? `"${shows.original.path}"` : `of "${shows.headline}" in type`;
		throw new Error(`The social picture ${what} cannot be printed.`, { cause });
	}
}
