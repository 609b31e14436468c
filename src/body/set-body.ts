import type { Root, RootContent } from 'hast';
import { findUnprintable } from '../article/text.ts';
import { findExcess } from './bounds.ts';
import { setCards, takeCards } from './cards.ts';
import type { BodyContext, BodyReport } from './context.ts';
import { setFigures, setPictures, setTables } from './figures.ts';
import { setHeadings } from './headings.ts';
import { setFragments, setLinks } from './links.ts';
import { mend } from './mend.ts';
import { parseCopy, sanitiseCopy, textOf, toSafeHtml } from './press.ts';
import type { SafeHtml, SafeTree } from './press.ts';

/** A body ready for the page. */
export interface Body {
	/** The text up to its middle, and the rest: the recommended slot stands between them. */
	readonly start: SafeHtml;
	readonly rest: SafeHtml;
	/** The words of the article without its markup, cards and lists; paragraphs end with a line break. */
	readonly text: string;
	/** Addresses of our own pages that the text links to or shows as cards. */
	readonly mentions: readonly string[];
}

/**
 * Sets the Markdown of an article as HTML that is safe and valid whatever the copy holds. The order
 * is the point: bounds before parsing; only our own typed enrichment after the sanitiser.
 */
export function setBody(markdown: string, context: BodyContext, report: BodyReport): Body {
	const printable = dropUnprintable(markdown, report);
	const excess = findExcess(printable);
	for (const sentence of excess) report('error', 'excess', 1, `the text ${sentence}`);
	if (excess.length > 0) return empty;
	try {
		return set(printable, context, report);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		report('error', 'excess', 1, 'the text is nested too deeply to be set. Write it flat.');
		return empty;
	}
}

const nothing = toSafeHtml({ type: 'root', children: [], data: { safe: true } });
const empty: Body = { start: nothing, rest: nothing, text: '', mentions: [] };

function set(markdown: string, context: BodyContext, report: BodyReport): Body {
	const copy = parseCopy(markdown);
	const cards = takeCards(copy, markdown, context, report);
	const safe = sanitiseCopy(copy, context.words);
	const linked = setLinks(safe, context, report);
	setPictures(safe, context, report);
	const tree = mend(safe);
	setHeadings(tree);
	setFragments(tree, report);
	const whole = mend(tree);
	const text = plainText(whole);
	setFigures(whole);
	setTables(whole, context.words.table);
	setCards(whole, cards, context.words.related);
	const middle = middleOf(whole);
	return {
		start: toSafeHtml(part(whole, 0, middle)),
		rest: toSafeHtml(part(whole, middle)),
		text,
		mentions: [...linked, ...cards.flatMap((card) => ('address' in card ? card.address : []))],
	};
}

function dropUnprintable(markdown: string, report: BodyReport): string {
	const character = findUnprintable(markdown);
	if (character === undefined) return markdown;
	report(
		'warning',
		'unprintable',
		1,
		`the text holds the character ${character}, which no page can show; it is left out. Take it out of the file.`,
	);
	return [...markdown].filter((one) => findUnprintable(one) === undefined).join('');
}

function plainText({ children }: Root): string {
	const blocks = children.filter(
		(child) => child.type === 'element' && child.tagName !== 'section',
	);
	return blocks
		.map((block) => (block.type === 'element' ? textOf(block) : ''))
		.filter((text) => text !== '')
		.join('\n');
}

function part(tree: SafeTree, from: number, to?: number): SafeTree {
	return { ...tree, children: tree.children.slice(from, to) };
}

/** After the paragraph in which half of the text is read; a short text has no middle. */
function middleOf({ children }: Root): number {
	const lengths = children.map((child) => (child.type === 'element' ? textOf(child).length : 0));
	const total = lengths.reduce((sum, length) => sum + length, 0);
	if (total < 1200) return children.length;
	let read = 0;
	for (const [index, child] of children.entries()) {
		read += lengths[index] ?? 0;
		if (read >= total / 2 && isParagraph(child) && isParagraph(children[index + 1]))
			return index + 1;
	}
	return children.length;
}

function isParagraph(node: RootContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'p';
}
