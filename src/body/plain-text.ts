import type { Element, Root } from 'hast';
import { isInline } from './mend-inline.ts';

/**
 * The words of a text without its notes: what counts as reading. Paragraphs, items and rows end with a
 * line break; white space inside them is one space.
 */
export function plainText(tree: Root): string {
	return linesOf(tree)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}

function linesOf(node: Root | Element): string {
	let text = '';
	for (const child of node.children)
		if (child.type === 'text') text += child.value.replace(/\s+/g, ' ');
		else if (child.type === 'element' && !isNote(child)) text += linesOf(child) + endOf(child);
	return text;
}

function isNote({ tagName, properties }: Element): boolean {
	return tagName === 'section' || properties.dataFootnoteRef !== undefined;
}

function endOf(node: Element): string {
	if (node.tagName === 'td' || node.tagName === 'th' || node.tagName === 'br') return ' ';
	return isInline(node) ? '' : '\n';
}
