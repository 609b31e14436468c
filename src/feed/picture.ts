import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Picture } from '../article/article.ts';
import type { SetArticle } from '../set-bodies.ts';
import { optional } from './xml.ts';

/** The picture of a story, with whole address. */
export interface StoryPicture {
	readonly url: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly alt: string;
	readonly credit?: string | undefined;
}

export function takePicture(
	{ image, picture }: Pick<SetArticle, 'image' | 'picture'>,
	origin: string,
): StoryPicture | undefined {
	if (!image || !picture || !mayLeave(image)) return undefined;
	const { alt, credit } = image;
	const { src, width, height } = picture;
	return { url: origin + src, width, height, alt, credit };
}

/** A picture licensed for our own pages alone stays on them. */
export function mayLeave({ rights }: Pick<Picture, 'rights'>): boolean {
	return rights?.distribute !== false;
}

/**
 * Media RSS 1.5.1, `media:content`. Readers that show a description take `media:description` for it,
 * so it holds the alternative text; the caption stands in the content.
 */
export function describePicture({ url, width, height, alt, credit }: StoryPicture): Element {
	return x('media:content', { url, type: 'image/webp', medium: 'image', width, height }, [
		x('media:description', { type: 'plain' }, alt),
		optional('media:credit', credit),
	]);
}
