import type { Element, Root } from 'hast';
import { mapElements } from './walk.ts';

/** Elements of layout become `div`, so that the text of two of them does not run together. */
const layout = new Set(
	'address article aside center details dialog dir fieldset footer form header hgroup legend main menu nav optgroup option summary button'.split(
		' ',
	),
);
/** Elements that left HTML, by what took their place. */
const modern: Readonly<Partial<Record<string, string>>> = {
	strike: 's',
	tt: 'code',
	acronym: 'abbr',
};

/** Writes names as the allow-list knows them: of elements that it does not, and of schemes in capitals. */
export function renameLayout(tree: Root): Root {
	return mapElements(tree, (node): Element[] => {
		const { href } = node.properties;
		const properties =
			typeof href === 'string' ? { ...node.properties, href: lowerScheme(href) } : node.properties;
		return [{ ...node, tagName: nameFor(node.tagName), properties }];
	});
}

function nameFor(tagName: string): string {
	return layout.has(tagName) ? 'div' : (modern[tagName] ?? tagName);
}

function lowerScheme(href: string): string {
	return href.replace(/^\s*[a-z]+:/i, (scheme) => scheme.trim().toLowerCase());
}
