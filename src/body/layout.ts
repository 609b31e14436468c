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

/** Names of elements that the allow-list knows, for names that it does not. */
export function renameLayout(tree: Root): Root {
	return mapElements(tree, (node): Element[] => [{ ...node, tagName: nameFor(node.tagName) }]);
}

function nameFor(tagName: string): string {
	return layout.has(tagName) ? 'div' : (modern[tagName] ?? tagName);
}
