import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { idPrefix } from './allow-list.ts';
import { textOf } from './press.ts';
import { elementsOf, mapElements } from './walk.ts';

/**
 * Shifts the headings of a copy under the page's one `h1`: the highest becomes `h2`, and none is more
 * than one level below the one before it. Gives each an id from its text.
 */
export function setHeadings<Tree extends Root>(tree: Tree): Tree {
	const levels = elementsOf(tree).filter(isHeading).map(levelOf);
	const highest = levels.reduce((least, level) => Math.min(least, level), 6);
	const slugger = new GithubSlugger();
	let before = 1;
	return mapElements(tree, (node) => {
		if (!isHeading(node)) return [node];
		const level = Math.min(levelOf(node) - highest + 2, before + 1, 6);
		before = level;
		const id = node.properties.id ?? idPrefix + slugger.slug(textOf(node));
		return [{ ...node, tagName: `h${level}`, properties: { ...node.properties, id } }];
	});
}

function isHeading({ tagName }: Element): boolean {
	return /^h[1-6]$/.test(tagName);
}

function levelOf({ tagName }: Element): number {
	return Number(tagName.slice(1));
}
