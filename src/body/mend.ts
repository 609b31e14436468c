import type { Element, ElementContent, Root, RootContent } from 'hast';
import { definitions, figure, filled, item, list, only, table } from './mend-groups.ts';
import { inlineOnly, isInline, paragraphs, pushDown } from './mend-inline.ts';
import { settle } from './settle.ts';

/**
 * Makes a safe tree valid. A sanitised tree may still hold blocks inside a bold, list items without a
 * list, empty headings. The walk gives every element only what HTML lets it contain ("content model"
 * of each element, WHATWG HTML, 4), and loses no text.
 */
export function mend<Tree extends Root>(tree: Tree): Tree {
	return { ...tree, children: paragraphs(mendChildren(tree.children, 'body')) };
}

function mendChildren(
	nodes: readonly (RootContent | ElementContent)[],
	parent: string,
): ElementContent[] {
	return settle(nodes.flatMap(mendNode), parent);
}

function mendNode(node: RootContent | ElementContent): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') return [];
	const { tagName } = node;
	const mended = { ...node, children: mendChildren(node.children, tagName) };
	const byName = mends[tagName];
	if (byName) return byName(mended);
	return isInline(node) ? pushDown(mended, mended.children) : [mended];
}

type Mend = (node: Element) => ElementContent[];

const pushBlocksOut: Mend = (node) => pushDown(node, node.children);
const holdInline: Mend = (node) => [{ ...node, children: inlineOnly(node.children) }];
const holdRows: Mend = (node) => only(node, ['tr']);

/** What each element may contain. Elements that are not named here may contain anything. */
const mends: Readonly<Partial<Record<string, Mend>>> = {
	...{ p: pushBlocksOut, h1: pushBlocksOut, h2: pushBlocksOut, h3: pushBlocksOut },
	...{ h4: pushBlocksOut, h5: pushBlocksOut, h6: pushBlocksOut },
	...{ pre: holdInline, dt: holdInline, th: holdInline, caption: holdInline },
	...{ ul: list, ol: list, li: item, dl: definitions, figure, table },
	...{ thead: holdRows, tbody: holdRows, tfoot: holdRows },
	tr: (node) => only(node, ['td', 'th']),
	blockquote: (node) => filled({ ...node, children: paragraphs(node.children) }),
	div: (node) => paragraphs(node.children),
	section: (node) =>
		node.properties.dataFootnotes === undefined ? paragraphs(node.children) : [node],
	input: ({ properties: { type, checked } }) =>
		type === 'checkbox' ? [{ type: 'text', value: checked ? '☑' : '☐' }] : [],
};
