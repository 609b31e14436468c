import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { idPrefix } from './allow-list.ts';
import { textOf } from './press.ts';
import { mapElements } from './walk.ts';

/** The heading that remark-rehype puts over the notes. */
const notes = `${idPrefix}footnote-label`;

/**
 * Shifts the headings of a copy under the page's one `h1`: the highest become `h2`, none is more than
 * one level below the one it stands under, and those of one level stay of one. Gives each an id.
 */
export function setHeadings<Tree extends Root>(tree: Tree): Tree {
	const slugger = new GithubSlugger();
	let above: number[] = [];
	return mapElements(tree, (node) => {
		const written = levelOf(node);
		if (written === undefined) return [node];
		above = [...above.filter((level) => level < written), written];
		const id = node.properties.id ?? idPrefix + slugger.slug(textOf(node));
		const tagName = `h${Math.min(above.length + 1, 6)}`;
		return [{ ...node, tagName, properties: { ...node.properties, id } }];
	});
}

function levelOf({ tagName, properties }: Element): number | undefined {
	if (!/^h[1-6]$/.test(tagName)) return undefined;
	return properties.id === notes ? 1 : Number(tagName.slice(1));
}
