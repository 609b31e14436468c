import { setType } from './set-type.ts';
import type { Setting, Type } from './set-type.ts';

export interface Room {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Sizes of type, the preferred first. */
	readonly sizes: readonly number[];
}

/**
 * Sets a text in the largest size in which it has room with its words whole, else with the longest of them
 * broken. A text that has none in the smallest is cut between two words, and says so.
 * @returns undefined when there is nothing to see
 */
export async function fitType(
	type: Omit<Type, 'size' | 'width' | 'breaksWords'>,
	{ width, height, sizes }: Room,
): Promise<Setting | undefined> {
	const fits = (setting: Setting | undefined): boolean =>
		!setting || (setting.width <= width && setting.height <= height);
	for (const breaksWords of [false, true])
		for (const size of sizes) {
			const setting = await setType({ ...type, size, width, breaksWords });
			if (fits(setting)) return setting;
		}
	const smallest = { ...type, size: Math.min(...sizes), width, breaksWords: true };
	for (const text of shorterAndShorter(type.text, type.lang)) {
		const setting = await setType({ ...smallest, text });
		if (fits(setting)) return setting;
	}
	return undefined;
}

/** A text, and what is left of it when words are taken from its end; the last is of a single word. */
function shorterAndShorter(text: string, lang: string): string[] {
	const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
	const cuts = segments
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => `${text.slice(0, index + segment.length)}…`)
		.toReversed();
	return [text, ...cuts];
}
