import type { Element, ElementContent, Root, RootContent } from 'hast';
import { definitions, figure, filled, list, only, table } from './mend-groups.ts';
import { inlineOnly, isEmpty, isInline, paragraphs, pushDown } from './mend-inline.ts';

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
	return settle(
		nodes.flatMap((node) => mendNode(node)),
		parent,
	);
}

function mendNode(node: RootContent | ElementContent): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') return [];
	const children = mendChildren(node.children, node.tagName);
	return mendElement({ ...node, children });
}

function mendElement(node: Element): ElementContent[] {
	const { tagName, children } = node;
	switch (tagName) {
		case 'input':
			return [{ type: 'text', value: node.properties['checked'] ? '☑ ' : '☐ ' }];
		case 'div':
			return paragraphs(children);
		case 'section':
			return node.properties['dataFootnotes'] === undefined ? paragraphs(children) : [node];
		case 'pre':
		case 'dt':
		case 'th':
		case 'caption':
			return [{ ...node, children: inlineOnly(children) }];
		case 'ul':
		case 'ol':
			return list(node);
		case 'dl':
			return definitions(node);
		case 'blockquote':
			return filled({ ...node, children: paragraphs(children) });
		case 'figure':
			return figure(node);
		case 'table':
			return table(node);
		case 'tr':
			return only(node, ['td', 'th']);
		case 'thead':
		case 'tbody':
		case 'tfoot':
			return only(node, ['tr']);
		default:
			return isInline(node) || /^(?:p|h[1-6])$/.test(tagName) ? pushDown(node, children) : [node];
	}
}

const parents: Readonly<Record<string, readonly string[]>> = {
	dt: ['dl', 'div'],
	dd: ['dl', 'div'],
	figcaption: ['figure'],
	caption: ['table'],
	thead: ['table'],
	tbody: ['table'],
	tfoot: ['table'],
	tr: ['table', 'thead', 'tbody', 'tfoot'],
	td: ['tr'],
	th: ['tr'],
};

/** List items without a list get one; other parts outside their parent become paragraphs. */
function settle(nodes: readonly ElementContent[], parent: string): ElementContent[] {
	const settled: ElementContent[] = [];
	for (const node of nodes) {
		const allowed = node.type === 'element' ? parents[node.tagName] : undefined;
		const last = settled.at(-1);
		if (node.type !== 'element') settled.push(node);
		else if (allowed && !allowed.includes(parent)) settled.push(...paragraphs(node.children));
		else if (node.tagName !== 'li' || parent === 'ul' || parent === 'ol') settled.push(node);
		else if (last?.type === 'element' && last.tagName === 'ul' && last.data === stray)
			last.children.push(node);
		else
			settled.push({
				type: 'element',
				tagName: 'ul',
				properties: {},
				children: [node],
				data: stray,
			});
	}
	return settled.map((node) =>
		isStray(node) && isEmpty(node) ? { type: 'text', value: ' ' } : node,
	);
}

const stray = {};

function isStray(node: ElementContent): node is Element {
	return node.type === 'element' && node.data === stray;
}
