import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { idPrefix } from './allow-list.ts';
import type { BodyContext, BodyReport } from './context.ts';

/**
 * Sends every link where it leads. Links to our own pages are checked; a link that leads nowhere
 * loses its tag, never its text.
 * @returns addresses of our own pages that the text links to
 */
export function setLinks(tree: Root, context: BodyContext, report: BodyReport): string[] {
	const own: string[] = [];
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'a') return;
		const { href } = node.properties;
		if (typeof href !== 'string' || href.startsWith('#')) return;
		const address = lead(href, node.position?.start.line ?? 1, context, report);
		if (address === undefined) delete node.properties['href'];
		else node.properties['href'] = address;
		if (address?.startsWith('/')) own.push(address.replace(/[?#].*/, ''));
	});
	return own;
}

function lead(
	href: string,
	line: number,
	context: BodyContext,
	report: BodyReport,
): string | undefined {
	const written = href.trim();
	const whole = written.startsWith('//') ? `https:${written}` : written;
	if (/^mailto:/i.test(whole)) return whole.replace(/\s/g, '%20');
	const path = ownPath(whole, context.origin);
	if (path !== undefined) return leadHome(whole, path, line, context, report);
	if (/^https?:/i.test(whole) && URL.canParse(whole)) return new URL(whole).href;
	report(
		'warning',
		'link-unreadable',
		line,
		`the link to "${written}" leads nowhere, so only its text is shown. Write the whole address.`,
	);
	return undefined;
}

/** The path of a link to one of our own pages or files; undefined for the rest of the web. */
function ownPath(href: string, origin: string): string | undefined {
	if (URL.canParse(href)) {
		const { origin: host, pathname, search, hash } = new URL(href);
		return host === origin ? pathname + search + hash : undefined;
	}
	if (href.startsWith('/')) return href;
	return /^[^:?#]+\.md(?:#.*)?$/.test(href) ? href : undefined;
}

function leadHome(
	href: string,
	path: string,
	line: number,
	context: BodyContext,
	report: BodyReport,
): string | undefined {
	const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
	const destination = context.follow(page);
	if (destination.kind === 'page') return destination.address + rest;
	if (destination.kind === 'dead')
		report(
			'error',
			'link-dead',
			line,
			`the link to "${href}" leads to no page of this site. Correct the address, or take the link out.`,
		);
	else
		report(
			'warning',
			'link-unpublished',
			line,
			`the link to "${href}" leads to an article that is not published yet, so only its text is shown until then.`,
		);
	return undefined;
}

/** Fragments find the ids of this body, which the sanitiser prefixed; those that find none become text. */
export function setFragments(tree: Root, report: BodyReport): void {
	const ids = uniqueIds(tree);
	visit(tree, 'element', (node) => {
		const { href, ariaDescribedBy } = node.properties;
		if (typeof href === 'string' && href.startsWith('#')) {
			const id = [
				idPrefix + decode(href.slice(1)),
				idPrefix + decode(href.slice(1)).toLowerCase(),
			].find((name) => ids.has(name));
			if (id !== undefined) node.properties['href'] = `#${encodeURIComponent(id)}`;
			else {
				delete node.properties['href'];
				report(
					'warning',
					'fragment-dead',
					node.position?.start.line ?? 1,
					`the link to "${href}" finds no place of that name in the article, so only its text is shown. Name a heading of the article.`,
				);
			}
		}
		if (ariaDescribedBy !== undefined && !ids.has(String(ariaDescribedBy)))
			delete node.properties['ariaDescribedBy'];
	});
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

/** Every id once: a second element of the same name loses it. */
function uniqueIds(tree: Root): Set<string> {
	const ids = new Set<string>();
	visit(tree, 'element', ({ properties }: Element) => {
		const id = properties['id'];
		if (id === undefined) return;
		const name = String(id).replace(/\s+/g, '-');
		if (ids.has(name) || name === idPrefix) delete properties['id'];
		else properties['id'] = name;
		ids.add(name);
	});
	return ids;
}
