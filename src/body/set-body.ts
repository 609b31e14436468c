import type { Root, RootContent } from 'hast';
import { codeOf } from '../article/quote.ts';
import { dropUnprintable, findUnprintable } from '../article/text.ts';
import { findExcess } from './bounds.ts';
import { setCards, takeCards } from './cards.ts';
import type { BodyContext, BodyReport } from './context.ts';
import { parseCopy } from './copy.ts';
import { setFigures, setTables } from './figures.ts';
import { setFootnotes } from './footnotes.ts';
import { setFragments } from './fragments.ts';
import { setHeadings } from './headings.ts';
import { ownLinks, setLinks } from './links.ts';
import { mend } from './mend.ts';
import { setPictures } from './pictures.ts';
import { checkPullQuote } from './pull-quotes.ts';
import { plainText } from './plain-text.ts';
import { sanitiseCopy, textOf, toSafeHtml } from './press.ts';
import type { SafeHtml, SafeTree } from './press.ts';
import { elementsOf } from './walk.ts';

/** A body ready for the page. */
export interface Body {
	/** The text up to its middle, and the rest: the recommended slot stands between them. */
	readonly start: SafeHtml;
	readonly rest: SafeHtml;
	/** The words of the article without its markup, cards and lists; paragraphs end with a line break. */
	readonly text: string;
	/** Ids of places in the text, to which other pages may link. */
	readonly ids: ReadonlySet<string>;
	/** Addresses of our own pages that the text links to or shows as cards. */
	readonly mentions: readonly string[];
	/** Whether the text is long enough for a list in its middle. */
	readonly hasMiddle: boolean;
}

/**
 * Sets the Markdown of an article as HTML that is safe and valid whatever the copy holds. The order
 * is the point: bounds before parsing; only our own typed enrichment after the sanitiser.
 */
export function setBody(markdown: string, context: BodyContext, report: BodyReport): Body {
	const printable = makePrintable(markdown, report);
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
const empty: Body = {
	start: nothing,
	rest: nothing,
	text: '',
	ids: new Set(),
	mentions: [],
	hasMiddle: false,
};

function set(markdown: string, context: BodyContext, report: BodyReport): Body {
	const { words } = context;
	const copy = parseCopy(markdown);
	const cards = takeCards(copy, markdown, context, report);
	const safe = sanitiseCopy(copy, words);
	const linked = setPictures(setLinks(safe, context, report), context, report);
	const whole = mend(setFragments(setHeadings(mend(linked)), report));
	const noted = markdown.includes('[^') ? setFootnotes(whole, context) : whole;
	const page = setCards(setTables(setFigures(noted, context), context), cards, context);
	const text = plainText(whole);
	for (const card of cards) if ('quote' in card) checkPullQuote(card, text, report);
	const middle = middleOf(page);
	const rest = toSafeHtml(part(page, middle));
	return {
		start: toSafeHtml(part(page, 0, middle)),
		rest,
		hasMiddle: rest !== '',
		text,
		ids: new Set(elementsOf(whole).flatMap(({ properties: { id } }) => id ?? [])),
		mentions: [
			...ownLinks(whole),
			...cards.flatMap((card) => ('address' in card ? card.address : [])),
		],
	};
}

function makePrintable(markdown: string, report: BodyReport): string {
	const character = findUnprintable(markdown);
	if (character === undefined) return markdown;
	report(
		'warning',
		'unprintable',
		markdown.slice(0, markdown.indexOf(character)).split('\n').length,
		`the text holds the character ${codeOf(character)}, which no page can show; it is left out. Take it out of the file.`,
	);
	return dropUnprintable(markdown);
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
		const next = children.slice(index + 1).find(({ type }) => type === 'element');
		if (read >= total / 2 && isParagraph(child) && isParagraph(next)) return index + 1;
	}
	return children.length;
}

function isParagraph(node: RootContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'p';
}
