import { dropUnprintable } from '../article/text.ts';
import { findExcess } from './bounds.ts';
import { takeCards } from './cards.ts';
import { parseCopy } from './copy.ts';
import { fullText } from './plain-text.ts';
import { sanitiseCopy } from './press.ts';

/**
 * The words of a copy as they are read, notes among them, one paragraph a line. It goes through the same
 * bounds and the same sanitiser as a body.
 * @returns undefined for a text that could not be set
 */
export function copyText(markdown: string): string | undefined {
	const printable = dropUnprintable(markdown);
	if (findExcess(printable).length > 0) return undefined;
	try {
		const copy = parseCopy(printable);
		takeCards(
			copy,
			printable,
			{ story: () => undefined, titled: () => undefined },
			() => undefined,
		);
		return fullText(sanitiseCopy(copy, { footnotes: '', backToText: '' }));
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return undefined;
	}
}
