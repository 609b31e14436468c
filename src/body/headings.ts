import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { idPrefix } from './allow-list.ts';
import { textOf } from './press.ts';

/**
 * Shifts the headings of a copy under the page's one `h1`: the highest becomes `h2`, and none is more
 * than one level below the one before it. Gives each an id from its text.
 */
export function setHeadings(tree: Root): void {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (/^h[1-6]$/.test(node.tagName)) found.push(node);
	});
	const highest = Math.min(...found.map(levelOf));
	const slugger = new GithubSlugger();
	let before = 1;
	for (const heading of found) {
		const level = Math.min(levelOf(heading) - highest + 2, before + 1, 6);
		heading.tagName = `h${String(level)}`;
		heading.properties['id'] ??= idPrefix + slugger.slug(textOf(heading));
		before = level;
	}
}

function levelOf({ tagName }: Element): number {
	return Number(tagName.slice(1));
}
