import type { APIRoute } from 'astro';
import { cacheFolder } from '../../../cache.ts';
import { listed, socialPictureOf } from '../../../edition.ts';
import { printSocialPicture } from '../../../social/print-social.ts';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { pathsOf } from '../_print.ts';

/** The pages of the social pictures of all listed articles, of one format. */
export function socialPaths(format: 'jpg' | 'png'): ReturnType<typeof pathsOf<SocialPicture>> {
	return pathsOf(listed.map(socialPictureOf), '/pictures/social/', format);
}

/** Prints of earlier builds, of all content folders; the names hold the settings of the press. */
const prints = cacheFolder('prints-social');

export const printPage: APIRoute<{ readonly picture: SocialPicture }> = async ({
	props: { picture },
}) =>
	new Response(await printSocialPicture(picture, prints), {
		headers: { 'Content-Type': picture.shows.kind === 'photo' ? 'image/jpeg' : 'image/png' },
	});
