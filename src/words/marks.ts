/** The marks between the parts of a line, with the spaces that belong to them. */
export interface Marks {
	/** Between a label and what it is for: "Source: AFP". */
	readonly colon: string;
	/** Before and after what says more about a label: "Mexico, page 3". */
	readonly detail: readonly [before: string, after: string];
	/** Ends a sentence. */
	readonly stop: string;
	/** Between two sentences. */
	readonly space: string;
}

const usual: Marks = { colon: ': ', detail: [', ', ''], stop: '.', space: ' ' };
const arabic: Marks = { ...usual, detail: ['، ', ''] };
const wide: Marks = { colon: '：', detail: ['（', '）'], stop: '。', space: '' };

const marks: ReadonlyMap<string, Marks> = new Map([
	['ar', arabic],
	['fa', arabic],
	['fr', { ...usual, colon: '\u00A0: ' }],
	['ja', wide],
	['zh', wide],
]);

/** Where most languages agree they need no entry. */
export function marksOf(language: string): Marks {
	return marks.get(new Intl.Locale(language).language) ?? usual;
}
