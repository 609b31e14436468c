import type { Element, Root } from 'hast';
import { isInline } from './mend-inline.ts';

/** Ends a line: a character that no text holds, since it cannot be printed. */
const end = '\v';

/**
 * The words of a text without its notes: what counts as reading. Paragraphs, items and rows stand on
 * lines of their own; white space inside them is one space.
 */
export function plainText(tree: Root): string {
	return textWithout(isNote, tree);
}

/** The same with its notes, without the marks that lead to them and back. */
export function fullText(tree: Root): string {
	return textWithout(isMark, tree);
}

function textWithout(isOut: Test, tree: Root): string {
	return linesOf(tree, isOut)
		.split(end)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

type Test = (element: Element) => boolean;

function linesOf(node: Root | Element, isOut: Test): string {
	let text = '';
	for (const child of node.children)
		if (child.type === 'text') text += child.value;
		else if (child.type === 'element' && !isOut(child))
			text += edgeOf(child) + linesOf(child, isOut) + edgeOf(child);
	return text;
}

function isNote({ tagName, properties }: Element): boolean {
	return tagName === 'section' || properties.dataFootnoteRef !== undefined;
}

function isMark({ properties }: Element): boolean {
	return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

function edgeOf(node: Element): string {
	if (node.tagName === 'td' || node.tagName === 'th' || node.tagName === 'br') return ' ';
	return isInline(node) ? '' : end;
}
