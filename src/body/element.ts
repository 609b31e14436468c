import type { Element, ElementContent, Properties } from 'hast';

/** An element of ours; strings among its children are text. */
export function element(
	tagName: string,
	properties: Properties,
	...children: readonly (ElementContent | string)[]
): Element {
	const content = children.map((child): ElementContent =>
		typeof child === 'string' ? { type: 'text', value: child } : child,
	);
	return { type: 'element', tagName, properties, children: content };
}
