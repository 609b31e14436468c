import type { Twin } from './twin.ts';

/** An article as plain files. */
export interface PrintedTwin {
	readonly markdown: string;
	readonly text: string;
}

/** Prints both copies of an article. */
export async function printTwin(twin: Twin): Promise<PrintedTwin> {
	// Loaded only when one is printed: a quiet build prints none.
	const [{ printMarkdown }, { printText }] = await Promise.all([
		import('./markdown.ts'),
		import('./text.ts'),
	]);
	return { markdown: printMarkdown(twin), text: printText(twin) };
}
