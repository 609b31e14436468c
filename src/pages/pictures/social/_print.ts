import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { listed, socialPictureOf } from '../../../edition.ts';
import { printSocialPicture } from '../../../social/print-social.ts';
import type { SocialPicture } from '../../../social/social-picture.ts';

interface SocialPath {
	readonly params: { readonly name: string };
	readonly props: { readonly picture: SocialPicture };
}

/** The pages of the social pictures of all listed articles, of one format. */
export function socialPaths(format: 'jpg' | 'png'): SocialPath[] {
	const pictures = listed.map(socialPictureOf).filter(({ address }) => address.endsWith(format));
	// Two articles of one slug may look the same.
	const once = new Map(pictures.map((picture) => [picture.address, picture]));
	return [...once].map(([address, picture]) => ({
		params: { name: address.slice('/pictures/social/'.length, -`.${format}`.length) },
		props: { picture },
	}));
}

/** Prints of earlier builds, of all content folders; the names hold the settings of the press. */
const prints = resolve('.broadsheet/prints-social');

export const printPage: APIRoute<SocialPath['props']> = async ({ props: { picture } }) =>
	new Response(await printSocialPicture(picture, prints), {
		headers: { 'Content-Type': picture.shows.kind === 'photo' ? 'image/jpeg' : 'image/png' },
	});
