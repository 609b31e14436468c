import type { Element, ElementContent } from 'hast';

const phrasing = new Set(
	'a em strong b i u s del ins sub sup small mark abbr cite q code kbd samp var bdi bdo wbr br img span'.split(
		' ',
	),
);
/** Elements that say something though nothing is in them. */
const whole = new Set(['br', 'img', 'wbr', 'related-card', 'hr', 'td', 'th']);

/** Whether an element is phrasing content (HTML, 3.2.5.2.5), of those that the allow-list lets through. */
export function isInline({ tagName }: Element): boolean {
	return phrasing.has(tagName);
}

export function isBlank(node: ElementContent): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

export function isEmpty({ tagName, properties, children }: Element): boolean {
	if (whole.has(tagName) || (tagName === 'span' && properties.id !== undefined)) return false;
	return children.every((child) => (child.type === 'element' ? isEmpty(child) : isBlank(child)));
}

/** Whether there is something to read, by eye or by ear: a link without it leads nobody. */
function hasWords({ tagName, properties, children }: Element): boolean {
	if (tagName === 'img') return properties.alt !== '';
	return children.some((child) => (child.type === 'element' ? hasWords(child) : !isBlank(child)));
}

/** `<b><p>x</p></b>` → `<p><b>x</b></p>`; a paragraph around a block is cut in two. */
export function pushDown(node: Element, children: ElementContent[]): ElementContent[] {
	if (node.tagName === 'a') return link(node, children);
	if (children.length === 0) return isEmpty(node) ? [] : [node];
	if (saysNothing(node)) return children;
	return runs(children).flatMap(({ block, run }) => {
		if (block) return isInline(node) ? [wrapInside(node, block)] : [block];
		const made = { ...node, children: run };
		if (!isEmpty(made)) return [made];
		// A bold space is a space; an empty anchor is still a place to link to.
		return isInline(node) ? run : [];
	});
}

/** A span without a language, a direction or a name; a `bdo` without the direction it is there for. */
function saysNothing({ tagName, properties }: Element): boolean {
	if (tagName === 'bdo') return properties.dir === undefined;
	return tagName === 'span' && Object.keys(properties).length === 0;
}

function link(node: Element, children: ElementContent[]): ElementContent[] {
	const { name, ...properties } = node.properties;
	const id = properties.id ?? name;
	if (properties.href === undefined)
		return id == null
			? children
			: [{ ...node, tagName: 'span', properties: { id }, children: [] }, ...children];
	return wrapRuns({ ...node, properties }, children.map(withoutLinks));
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
	return { ...block, children: wrapRuns(inline, block.children) };
}

/** Puts an inline element around every run of inline nodes, and inside every block. */
function wrapRuns(inline: Element, nodes: readonly ElementContent[]): ElementContent[] {
	return runs(nodes).flatMap(({ block, run }) => {
		if (block) return [wrapInside(inline, block)];
		const made = { ...inline, children: run };
		return isEmpty(made) || (made.tagName === 'a' && !hasWords(made)) ? run : [made];
	});
}

/** Inline nodes that stand together, or one block. */
interface Run {
	readonly block?: Element;
	readonly run: ElementContent[];
}

function runs(nodes: readonly ElementContent[]): Run[] {
	const found: Run[] = [];
	let open: ElementContent[] | undefined;
	for (const node of nodes) {
		if (node.type === 'element' && !isInline(node)) {
			found.push({ block: node, run: [] });
			open = undefined;
		} else if (open) open.push(node);
		else found.push({ run: (open = [node]) });
	}
	return found;
}

/** Inline runs among blocks become paragraphs. */
export function paragraphs(nodes: readonly ElementContent[]): ElementContent[] {
	return runs(nodes).flatMap(({ block, run }): ElementContent[] => {
		if (block) return [block];
		if (run.every(isBlank)) return run;
		const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: run };
		return isEmpty(paragraph) ? [] : [paragraph];
	});
}

const heading = /^h[1-6]$/;

/** Children of an element that holds text and inline markup only. */
export function inlineOnly(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return node.type === 'text' ? [node] : [];
		const children = inlineOnly(node.children);
		if (isInline(node)) return [{ ...node, children }];
		const space: ElementContent = { type: 'text', value: ' ' };
		return heading.test(node.tagName)
			? [{ type: 'element', tagName: 'strong', properties: {}, children }, space]
			: [...children, space];
	});
}
