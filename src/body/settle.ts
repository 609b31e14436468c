import type { Element, ElementContent } from 'hast';
import { list } from './mend-groups.ts';
import { isBlank, paragraphs } from './mend-inline.ts';

/** Parts that mean nothing outside certain parents. A `div` may stand between a list and its terms. */
const homes: Readonly<Partial<Record<string, readonly string[]>>> = {
	...{ li: ['ul', 'ol'], dt: ['dl', 'div'], dd: ['dl', 'div'], figcaption: ['figure'] },
	...{ caption: ['table'], thead: ['table'], tbody: ['table'], tfoot: ['table'] },
	...{ tr: ['table', 'thead', 'tbody', 'tfoot'], td: ['tr'], th: ['tr'] },
};

/** List items without a list get one; other parts outside their parent become paragraphs. */
export function settle(nodes: readonly ElementContent[], parent: string): ElementContent[] {
	const settled: ElementContent[] = [];
	let items: Element[] = [];
	const closeList = (): void => {
		if (items.length > 0) settled.push(...listOf(items));
		items = [];
	};
	for (const node of nodes) {
		const stray = strayIn(parent, node);
		if (stray?.tagName === 'li') items.push(stray);
		else if (items.length === 0 || !isBlank(node)) {
			closeList();
			settled.push(...(stray ? paragraphs(settle(stray.children, parent)) : [node]));
		}
	}
	closeList();
	return settled;
}

/** The node, when it is a part that has no place in its parent. */
function strayIn(parent: string, node: ElementContent): Element | undefined {
	if (node.type !== 'element') return undefined;
	return homes[node.tagName]?.includes(parent) === false ? node : undefined;
}

function listOf(items: Element[]): ElementContent[] {
	const made = list({ type: 'element', tagName: 'ul', properties: {}, children: items });
	return made.length > 0 ? made : [{ type: 'text', value: ' ' }];
}
