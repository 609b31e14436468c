import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { LeafDirective } from 'mdast-util-directive';
import type { BodyReport } from './context.ts';
import { element } from './element.ts';

/** Words of the text, shown large between its paragraphs. */
export interface PullQuote {
	readonly quote: string;
	/** Who said them. */
	readonly by?: string | undefined;
	/** Line of the body, from 1. */
	readonly line: number;
}

/** @param written the line as it stands, for messages */
export function readPullQuote(
	node: LeafDirective,
	written: string,
	report: BodyReport,
): PullQuote | undefined {
	const line = node.position?.start.line ?? 1;
	const quote = plain(toString(node));
	const { by } = node.attributes ?? {};
	if (quote !== '') return { quote, by: by ?? undefined, line };
	report(
		'error',
		'directive',
		line,
		`"${written}" pulls no words. Write ::pullquote[Words from the text]{by="Who said them"}.`,
	);
	return undefined;
}

/** A pull quote repeats: words that the text does not hold are nobody's. */
export function checkPullQuote({ quote, line }: PullQuote, text: string, report: BodyReport): void {
	if (comparable(text).includes(comparable(quote))) return;
	report(
		'warning',
		'pull-quote',
		line,
		`::pullquote shows "${quote}", which the text does not say. Repeat its words exactly.`,
	);
}

/** Who listens hears the words where they stand in the text, so the repetition is for the eye alone. */
export function setPullQuote({ quote, by }: PullQuote): Element {
	return element(
		'aside',
		{ className: ['pull-quote'], role: 'note', ariaHidden: 'true' },
		element('p', {}, quote),
		...(by === undefined ? [] : [element('p', { className: ['by'] }, by)]),
	);
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Without quotation marks and stops, which a pull quote may have otherwise. */
function comparable(text: string): string {
	return plain(text.replace(/[\p{Pi}\p{Pf}"'…]|\.{3}/gu, '').toLowerCase()).replace(/\p{P}$/u, '');
}
