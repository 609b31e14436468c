import type { Element, ElementContent, Root, RootContent } from 'hast';

// The walk of unist-util-visit names a function for every node, for its stack traces: a quarter of the
// time in which a body was set.

/** A tree with every element replaced by what `change` makes of it; children before their parents. */
export function mapElements<Tree extends Root>(
	tree: Tree,
	change: (element: Element) => ElementContent[],
): Tree {
	return { ...tree, children: mapChildren(tree.children, change) };
}

function mapChildren(
	nodes: readonly (RootContent | ElementContent)[],
	change: (element: Element) => ElementContent[],
): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type === 'element')
			return change({ ...node, children: mapChildren(node.children, change) });
		return node.type === 'text' || node.type === 'comment' || node.type === 'raw' ? [node] : [];
	});
}

/** All elements of a tree, in the order of the text. */
export function elementsOf(tree: Root | Element): Element[] {
	return tree.children.flatMap((node) =>
		node.type === 'element' ? [node, ...elementsOf(node)] : [],
	);
}
