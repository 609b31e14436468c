import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Picture } from '../article/article.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import type { FeedImprint } from './imprint.ts';
import { optional } from './xml.ts';

/** The picture of a story, with whole address. */
export interface StoryPicture {
	readonly url: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	readonly alt: string;
	readonly credit?: string | undefined;
}

export const pictureType = 'image/webp';

export function takePicture(
	{ image, picture }: Pick<SetArticle, 'image' | 'picture'>,
	{ origin, weights }: Pick<FeedImprint, 'origin' | 'weights'>,
): StoryPicture | undefined {
	if (!image || !picture || !mayLeave(image)) return undefined;
	const { alt, credit } = image;
	const { src, width, height } = picture;
	const bytes = weights.get(src);
	if (bytes === undefined) throw new Error(`The picture ${src} must be printed before its feed.`);
	return { url: origin + src, width, height, bytes, alt, credit };
}

/** A picture licensed for our own pages alone stays on them. */
export function mayLeave({ rights }: Pick<Picture, 'rights'>): boolean {
	return rights?.distribute !== false;
}

/**
 * Media RSS 1.5.1, `media:content`. Readers that show a description take `media:description` for it,
 * so it holds the alternative text; the caption stands in the content.
 */
export function describePicture(picture: StoryPicture): Element {
	const { url, width, height, bytes, alt, credit } = picture;
	const attributes = { url, fileSize: bytes, type: pictureType, medium: 'image', width, height };
	return x('media:content', attributes, [
		x('media:description', { type: 'plain' }, alt),
		optional('media:credit', credit),
	]);
}
