import type { Element, ElementContent } from 'hast';
import { isBlank, isEmpty, paragraphs } from './mend-inline.ts';

/** An element, unless nothing is in it. */
export function filled(node: Element): Element[] {
	return isEmpty(node) ? [] : [node];
}

/** An element with children of some names only. */
export function only(node: Element, names: readonly string[]): Element[] {
	const children = node.children.filter(
		(child) => child.type === 'element' && names.includes(child.tagName),
	);
	return children.length === 0 ? [] : [{ ...node, children }];
}

/** A table as browsers read it: a caption, then rows in groups; without rows it is its text. */
export function table(node: Element): ElementContent[] {
	const parts = node.children.filter((child) => child.type === 'element');
	const [caption, ...captions] = parts.filter(({ tagName }) => tagName === 'caption');
	const groups = rowGroups(parts);
	const rest = parts.filter(({ tagName }) => tagName !== 'caption' && !isRows(tagName));
	const before = [...captions.flatMap(({ children }) => paragraphs(children)), ...rest];
	if (groups.length === 0) return [...(caption ? paragraphs(caption.children) : []), ...before];
	return [...before, { ...node, children: [...(caption ? [caption] : []), ...groups] }];
}

function isRows(tagName: string): boolean {
	return ['thead', 'tbody', 'tfoot', 'tr'].includes(tagName);
}

/** One head, bodies, one foot, in this order (HTML, 4.9.1); rows without a group stand in a body. */
function rowGroups(parts: readonly Element[]): Element[] {
	const head = parts.find(({ tagName }) => tagName === 'thead');
	const foot = parts.findLast(({ tagName }) => tagName === 'tfoot');
	const bodies = parts
		.filter((part) => isRows(part.tagName) && part !== head && part !== foot)
		.map((part): Element => {
			const children = part.tagName === 'tr' ? [part] : part.children;
			return { type: 'element', tagName: 'tbody', properties: {}, children };
		});
	return [head ?? [], bodies, foot ?? []].flat();
}

export function list(node: Element): Element[] {
	const items: Element[] = [];
	for (const child of node.children) {
		if (isBlank(child)) continue;
		const last = items.at(-1);
		if (child.type === 'element' && child.tagName === 'li') items.push(child);
		else if (last && child.type === 'element' && /^[uo]l$/.test(child.tagName))
			items[items.length - 1] = { ...last, children: [...last.children, child] };
		else items.push({ type: 'element', tagName: 'li', properties: {}, children: [child] });
	}
	const shown = items.filter((item) => !isEmpty(item));
	return shown.length === 0 ? [] : [{ ...node, children: shown }];
}

/**
 * An item of one paragraph, with lists under it or none, is the words of that paragraph: a reader mode
 * weighs paragraphs by their commas, and takes the item that is a long paragraph for the whole text.
 * A footnote keeps its own.
 */
export function item(node: Element): Element[] {
	const [first, ...others] = node.children.filter((child) => !isBlank(child));
	const isOne = nameOf(first) === 'p ' && others.every((other) => /^[uo]l $/.test(nameOf(other)));
	if (first?.type !== 'element' || !isOne || node.properties.id !== undefined) return [node];
	return [{ ...node, children: [...first.children, ...others] }];
}

/** A definition list needs terms, then definitions, in groups; anything else becomes paragraphs. */
export function definitions(node: Element): ElementContent[] {
	const parts = node.children.filter((child) => !isBlank(child));
	if (/^(?:(?:dt )+(?:dd )+)+$/.test(parts.map(nameOf).join('')))
		return [{ ...node, children: parts }];
	return paragraphs(
		parts.flatMap((part) =>
			part.type === 'element' && /^d[td]$/.test(part.tagName) ? paragraphs(part.children) : [part],
		),
	);
}

function nameOf(node: ElementContent | undefined): string {
	return node?.type === 'element' ? `${node.tagName} ` : 'text ';
}

/** A figure has something to show, and one caption under it; further captions follow as paragraphs. */
export function figure(node: Element): ElementContent[] {
	const shown = node.children.filter((child) => !isCaption(child) && !isBlank(child));
	const captions = node.children.filter(isCaption).filter((caption) => !isEmpty(caption));
	const [caption, ...others] = captions;
	if (shown.length === 0) return captions.flatMap(({ children }) => paragraphs(children));
	return [
		{ ...node, children: [...shown, ...(caption ? [caption] : [])] },
		...others.flatMap(({ children }) => paragraphs(children)),
	];
}

function isCaption(child: ElementContent): child is Element {
	return child.type === 'element' && child.tagName === 'figcaption';
}
