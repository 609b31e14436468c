import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { selectAll } from 'hast-util-select';
import { allowList } from '../../src/body/allow-list.ts';
import { readPages } from './html.ts';
import type { PageFile } from './html.ts';

/**
 * Follows every link, picture and fragment of a built site.
 * @param origin of the site, whose absolute addresses are followed too
 * @returns a sentence for each that leads nowhere
 */
export async function findDeadLinks(site: string, origin: string): Promise<string[]> {
	const dead: string[] = [];
	const ids = new Map<string, Set<string>>();
	const fragments: { from: string; page: string; id: string }[] = [];
	for await (const page of readPages(site)) {
		ids.set(page.address, idsOf(page));
		for (const link of linksOf(page)) {
			const url = new URL(link, origin + page.address);
			if (url.origin !== origin) continue;
			const path = decodeURIComponent(url.pathname);
			if (!existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)))
				dead.push(`${page.address} → ${link}`);
			else if (url.hash !== '')
				fragments.push({
					from: page.address,
					page: path,
					id: decodeURIComponent(url.hash.slice(1)),
				});
		}
	}
	for (const { from, page, id } of fragments)
		if (!ids.get(page)?.has(id)) dead.push(`${from} → ${page}#${id}`);
	return dead;
}

function idsOf({ tree }: PageFile): Set<string> {
	const ids = new Set<string>();
	visit(tree, 'element', ({ properties }) => {
		if (properties.id != null) ids.add(properties.id);
	});
	return ids;
}

function linksOf({ tree }: PageFile): string[] {
	const links: string[] = [];
	visit(tree, 'element', ({ properties }) => {
		for (const name of ['href', 'src'])
			if (typeof properties[name] === 'string') links.push(properties[name]);
		const sources = properties.srcSet;
		for (const source of Array.isArray(sources) ? sources : [sources])
			if (typeof source === 'string') links.push(source.trim().split(/\s+/)[0] ?? '');
	});
	return links.filter((link) => !link.startsWith('mailto:'));
}

/** What our own enrichment adds to a body after the sanitiser. */
const ours: Readonly<Record<string, readonly string[]>> = {
	div: ['className', 'role', 'ariaLabel', 'tabIndex'],
	aside: ['className', 'role', 'ariaLabel', 'ariaHidden', 'lang', 'dir'],
	span: ['className', 'lang', 'dir', 'id'],
	img: [
		'src',
		'srcSet',
		'sizes',
		'width',
		'height',
		'alt',
		'loading',
		'decoding',
		'className',
		'fetchPriority',
	],
	picture: [],
	source: ['type', 'srcSet', 'sizes'],
	td: ['className'],
	th: ['className', 'scope'],
};

/** Elements, attributes and schemes inside the set text of a page that neither the allow-list nor we put there. */
export function findForeignMarkup(page: PageFile): string[] {
	const names = new Set(allowList.tagNames ?? []);
	const foreign: string[] = [];
	for (const body of selectAll('.body', page.tree))
		visit(body, 'element', (node) => {
			if (node === body || isOwnComponent(node.properties))
				return node === body ? undefined : 'skip';
			const { tagName, properties } = node;
			if (!names.has(tagName) && ours[tagName] === undefined)
				foreign.push(`${page.address}: <${tagName}>`);
			for (const [name, value] of Object.entries(properties))
				if (!allowedAttribute(tagName, name)) foreign.push(`${page.address}: <${tagName} ${name}>`);
				else if (name === 'href' && !/^(?:https?:|mailto:|\/(?!\/)|#)/.test(String(value)))
					foreign.push(`${page.address}: ${String(value)}`);
			return undefined;
		});
	return foreign;
}

/** The page's own components inside the body: its opening picture, corrections, key points, the recommended list, the source line. */
function isOwnComponent({ className, role }: Readonly<Record<string, unknown>>): boolean {
	const classes = Array.isArray(className) ? className : [];
	return (
		role === 'note' ||
		['opening', 'key-points', 'recommended', 'source'].some((name) => classes.includes(name))
	);
}

function allowedAttribute(tagName: string, name: string): boolean {
	// Astro marks elements of a component's own template, for its styles.
	if (name.startsWith('dataAstroCid')) return true;
	const listed = [
		...(allowList.attributes?.['*'] ?? []),
		...(allowList.attributes?.[tagName] ?? []),
	];
	return [
		...listed.map((entry) => (Array.isArray(entry) ? entry[0] : entry)),
		...(ours[tagName] ?? []),
	].includes(name);
}
