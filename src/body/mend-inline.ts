import type { Element, ElementContent } from 'hast';

const phrasing = new Set(
	'a em strong b i u s del ins sub sup small mark abbr cite q code kbd samp var bdi bdo wbr br img span related-card'.split(
		' ',
	),
);

/** Whether an element is phrasing content (HTML, 3.2.5.2.5), of those that the allow-list lets through. */
export function isInline({ tagName }: Element): boolean {
	return phrasing.has(tagName);
}

export function isBlock(node: ElementContent): node is Element & { readonly block?: true } {
	return node.type === 'element' && !isInline(node);
}

export function isEmpty({ tagName, properties, children }: Element): boolean {
	if (['br', 'img', 'wbr', 'related-card', 'hr', 'td', 'th'].includes(tagName)) return false;
	if (tagName === 'span' && properties['id'] !== undefined) return false;
	return children.every((child) =>
		child.type === 'text' ? child.value.trim() === '' : child.type !== 'element' || isEmpty(child),
	);
}

/** `<b><p>x</p></b>` → `<p><b>x</b></p>`; a paragraph around a block is cut in two. */
export function pushDown(node: Element, children: ElementContent[]): ElementContent[] {
	if (node.tagName === 'a') return link(node, children);
	if (children.length === 0) return isEmpty(node) ? [] : [node];
	if (node.tagName === 'span' && Object.keys(node.properties).length === 0) return children;
	return runs(children).flatMap((run) => {
		const [first] = run;
		if (first && isBlock(first)) return isInline(node) ? [wrapInside(node, first)] : [first];
		const made = { ...node, children: run };
		if (!isEmpty(made)) return [made];
		// A bold space is a space; an empty anchor is still a place to link to.
		return isInline(node) ? run : [];
	});
}

function link(node: Element, children: ElementContent[]): ElementContent[] {
	const { name, ...properties } = node.properties;
	const id = properties['id'] ?? name;
	if (properties['href'] === undefined)
		return id == null
			? children
			: [{ ...node, tagName: 'span', properties: { id }, children: [] }, ...children];
	return runs(children.map(withoutLinks)).flatMap((run) => {
		const [first] = run;
		const made = { ...node, properties, children: run };
		if (first && isBlock(first)) return [wrapInside({ ...node, properties }, first)];
		return isEmpty(made) ? run : [made];
	});
}

/** A link inside a link is not one (HTML, 4.5.1: no interactive content descendant). */
function withoutLinks(node: ElementContent): ElementContent {
	if (node.type !== 'element') return node;
	const children = node.children.map(withoutLinks);
	return node.tagName === 'a'
		? { ...node, tagName: 'span', properties: {}, children }
		: { ...node, children };
}

function wrapInside(inline: Element, block: Element): Element {
	const children = runs(block.children).flatMap((run): ElementContent[] => {
		const [first] = run;
		if (first && isBlock(first)) return [wrapInside(inline, first)];
		const made = { ...inline, children: run };
		return isEmpty(made) ? run : [made];
	});
	return { ...block, children };
}

/** Cuts children into runs of inline nodes, and single blocks. */
function runs(nodes: readonly ElementContent[]): ElementContent[][] {
	const found: ElementContent[][] = [];
	let open: ElementContent[] | undefined;
	for (const node of nodes) {
		if (isBlock(node)) {
			found.push([node]);
			open = undefined;
		} else if (open) open.push(node);
		else found.push((open = [node]));
	}
	return found;
}

/** Inline runs among blocks become paragraphs. */
export function paragraphs(nodes: readonly ElementContent[]): ElementContent[] {
	return runs(nodes).flatMap((run): ElementContent[] => {
		const [first] = run;
		if (first && (isBlock(first) || isLoneCard(run))) return run;
		const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: run };
		return isEmpty(paragraph) ? [] : [paragraph];
	});
}

function isLoneCard(run: readonly ElementContent[]): boolean {
	return run.every(
		(node) =>
			(node.type === 'text' && node.value.trim() === '') ||
			(node.type === 'element' && node.tagName === 'related-card'),
	);
}

const heading = /^h[1-6]$/;

/** Children of an element that holds text and inline markup only. */
export function inlineOnly(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return node.type === 'text' ? [node] : [];
		if (!isBlock(node)) return [{ ...node, children: inlineOnly(node.children) }];
		const children = inlineOnly(node.children);
		const space: ElementContent = { type: 'text', value: ' ' };
		return heading.test(node.tagName)
			? [{ type: 'element', tagName: 'strong', properties: {}, children }]
			: [...children, space];
	});
}
