import { diffArrays, diffWords } from 'diff';

/** A run of words that stayed, came or went. */
export interface Run {
	readonly kind: 'kept' | 'added' | 'removed';
	readonly text: string;
}

/** A paragraph in which something changed; `gap` says that others stand before it that stayed as they were. */
export interface ChangedParagraph {
	readonly gap: boolean;
	readonly runs: readonly Run[];
}

/** Of paragraphs, and of words; two texts further apart than this are shown one after the other. */
const mostEdits = 3000;
/** Ends a paragraph: a character that no text holds, since it cannot be printed, and that is a word by itself. */
const end = '\u0001';

/**
 * The paragraphs of a text that changed, word by word. What a word is, the language says: Japanese and Thai
 * write no spaces.
 * @param before one paragraph a line, as `after`
 */
export function diffTexts(before: string, after: string, language: string): ChangedParagraph[] {
	const [old, now] = [linesOf(before), linesOf(after)];
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	const changed: ChangedParagraph[] = [];
	let [removed, gap]: [string[], boolean] = [[], false];
	const flush = (added: readonly string[]): void => {
		for (const runs of diffParagraphs(removed, added, segmenter)) {
			changed.push({ gap, runs });
			gap = false;
		}
		removed = [];
	};
	for (const change of diffArrays(old, now, { maxEditLength: mostEdits }) ?? replaced(old, now))
		if (change.removed) removed = change.value;
		else if (change.added) flush(change.value);
		else {
			flush([]);
			gap = true;
		}
	flush([]);
	return changed;
}

function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

interface Change<T> {
	readonly value: T;
	readonly added: boolean;
	readonly removed: boolean;
}

function replaced<T>(before: T, after: T): Change<T>[] {
	return [
		{ value: before, added: false, removed: true },
		{ value: after, added: true, removed: false },
	];
}

function diffParagraphs(
	removed: readonly string[],
	added: readonly string[],
	intlSegmenter: Intl.Segmenter,
): Run[][] {
	const [old, now] = [removed.join(end), added.join(end)];
	const changes =
		diffWords(old, now, { intlSegmenter, maxEditLength: mostEdits }) ?? replaced(old, now);
	const paragraphs: Run[][] = [[]];
	for (const { value, added: isNew, removed: isOld } of changes) {
		const kind = isNew ? 'added' : isOld ? 'removed' : 'kept';
		for (const [n, text] of value.split(end).entries()) {
			if (n > 0) paragraphs.push([]);
			if (text !== '') paragraphs.at(-1)?.push({ kind, text });
		}
	}
	return paragraphs.filter((runs) => runs.some(({ kind }) => kind !== 'kept'));
}
