import { decoded } from '../article/paths.ts';
import type { Element, Properties, Root } from 'hast';
import { idPrefix } from './allow-list.ts';
import type { BodyReport } from './context.ts';
import { elementsOf, mapElements } from './walk.ts';

/** Fragments find the ids of this body, which the sanitiser prefixed; those that find none become text. */
export function setFragments<Tree extends Root>(tree: Tree, report: BodyReport): Tree {
	const names = nameAll(tree);
	const taken = new Set<string>();
	return mapElements(tree, (node) => {
		const { id, ariaDescribedBy, ...properties } = node.properties;
		const name = id == null ? undefined : names.get(id);
		// Every id once: a second element of the same name loses it.
		if (name !== undefined && !taken.has(name)) properties.id = name;
		if (name !== undefined) taken.add(name);
		if (ariaDescribedBy?.every((one) => names.has(one)))
			properties.ariaDescribedBy = ariaDescribedBy;
		return [{ ...node, properties: lead(properties, names, node, report) }];
	});
}

/**
 * The name of every id as the page has it: ASCII letters, digits, hyphens and underscores, which are
 * safe in any address, style sheet and old program; an id of another script is numbered.
 */
function nameAll(tree: Root): Map<string, string> {
	const names = new Map<string, string>();
	for (const { properties } of elementsOf(tree)) {
		const { id } = properties;
		if (id == null || id === idPrefix || names.has(id)) continue;
		names.set(id, /^[\w-]+$/.test(id) ? id : `${idPrefix}${names.size + 1}`);
	}
	return names;
}

function lead(
	written: Properties,
	names: ReadonlyMap<string, string>,
	{ position }: Element,
	report: BodyReport,
): Properties {
	const { href, ...properties } = written;
	if (typeof href !== 'string' || !href.startsWith('#')) return written;
	const name = idPrefix + decoded(href.slice(1));
	const id = names.get(name) ?? names.get(name.toLowerCase());
	if (id !== undefined) return { ...properties, href: `#${id}` };
	report(
		'warning',
		'fragment-dead',
		position?.start.line ?? 1,
		`the link to "${href}" finds no place of that name in the article, so only its text is shown. Name a heading of the article.`,
	);
	return properties;
}
