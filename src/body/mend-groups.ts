import type { Element, ElementContent } from 'hast';
import { isEmpty, paragraphs } from './mend-inline.ts';

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

/** A table as browsers read it: rows in groups, nothing else; without rows it is its text. */
export function table(node: Element): ElementContent[] {
	const parts = node.children.filter((child): child is Element => child.type === 'element');
	const rows = parts.filter(({ tagName }) => ['thead', 'tbody', 'tfoot', 'tr'].includes(tagName));
	const rest = parts.filter((part) => !rows.includes(part) && part.tagName !== 'caption');
	if (rows.length === 0)
		return [
			...parts.flatMap(({ tagName, children }) =>
				tagName === 'caption' ? paragraphs(children) : [],
			),
			...rest,
		];
	const captions = parts.filter(({ tagName }) => tagName === 'caption').slice(0, 1);
	const loose = rows.filter(({ tagName }) => tagName === 'tr');
	const groups = rows.filter(({ tagName }) => tagName !== 'tr');
	const body: Element[] =
		loose.length === 0
			? []
			: [{ type: 'element', tagName: 'tbody', properties: {}, children: loose }];
	return [...rest, { ...node, children: [...captions, ...groups, ...body] }];
}

export function list(node: Element): Element[] {
	const items: Element[] = [];
	for (const child of node.children) {
		if (child.type === 'text' && child.value.trim() === '') continue;
		const last = items.at(-1);
		if (child.type === 'element' && child.tagName === 'li') items.push(child);
		else if (last && child.type === 'element' && /^[uo]l$/.test(child.tagName))
			items[items.length - 1] = { ...last, children: [...last.children, child] };
		else items.push({ type: 'element', tagName: 'li', properties: {}, children: [child] });
	}
	const shown = items.filter((item) => !isEmpty(item));
	return shown.length === 0 ? [] : [{ ...node, children: shown }];
}

/** A definition list needs terms, then definitions, in groups; anything else becomes paragraphs. */
export function definitions(node: Element): ElementContent[] {
	const parts = node.children.filter((child): child is Element => child.type === 'element');
	const names = parts.map(({ tagName }) => (tagName === 'dt' ? 't' : tagName === 'dd' ? 'd' : 'x'));
	if (/^(?:t+d+)+$/.test(names.join(''))) return [{ ...node, children: parts }];
	return parts.flatMap((part) => paragraphs(part.children));
}

export function figure(node: Element): ElementContent[] {
	const isCaption = (child: ElementContent): boolean =>
		child.type === 'element' && child.tagName === 'figcaption' && !isEmpty(child);
	const caption = node.children.filter(isCaption).slice(0, 1);
	const content = node.children.filter(
		(child) => !(child.type === 'element' && child.tagName === 'figcaption'),
	);
	const shown = content.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	if (shown.length === 0)
		return caption.flatMap((child) => (child.type === 'element' ? paragraphs(child.children) : []));
	return [{ ...node, children: [...shown, ...caption] }];
}
