import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A whole XML document as text. */
export function printDocument(root: Element): string {
	return printXml(x(null, [{ type: 'instruction', name: 'xml', value: declaration }, root]));
}

const declaration = 'version="1.0" encoding="utf-8"';

/**
 * Prints XML that is well-formed whatever its texts hold. Of what may not stand in a document, the
 * serialiser leaves to us `]]>` (XML 1.0, 2.4), halves of surrogate pairs and noncharacters (2.2).
 */
export function printXml(tree: Nodes): string {
	return toXml(tree, { allowDangerousXml: true, closeEmptyElements: true })
		.replaceAll(']]>', ']]&gt;')
		.replace(/[\uFFFE\uFFFF]/g, '')
		.toWellFormed();
}

/** An element for a text that may be missing. */
export function optional(name: string, text: string | undefined): Element | undefined {
	return text === undefined ? undefined : x(name, text);
}
