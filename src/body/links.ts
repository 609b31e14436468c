import { decoded } from '../article/paths.ts';
import type { Root } from 'hast';
import type { BodyContext, BodyReport } from './context.ts';
import { textOf } from './press.ts';
import { elementsOf, mapElements } from './walk.ts';

/**
 * Sends every link where it leads. Links to our own pages are checked; a link that leads nowhere
 * loses its address, never its text.
 */
export function setLinks<Tree extends Root>(
	tree: Tree,
	context: BodyContext,
	report: BodyReport,
): Tree {
	return mapElements(tree, (node) => {
		const { href, ...properties } = node.properties;
		const line = node.position?.start.line ?? 1;
		if (node.tagName !== 'a' || href?.startsWith('#')) return [node];
		if (href === undefined) {
			if (Object.keys(properties).length === 0) sayLost(textOf(node), line, report);
			return [node];
		}
		const address = lead(href.trim(), line, context, report);
		return [
			{
				...node,
				properties: address === undefined ? properties : { ...properties, href: address },
			},
		];
	});
}

function sayLost(text: string, line: number, report: BodyReport): void {
	report(
		'warning',
		'link-unreadable',
		line,
		`the link at "${text}" has an address that is not http, https or mailto, so only its text is shown. Correct it, or take it out.`,
	);
}

/** Addresses of our own pages that a text links to. */
export function ownLinks(tree: Root): string[] {
	return elementsOf(tree).flatMap(({ tagName, properties: { href } }) =>
		tagName === 'a' && typeof href === 'string' && href.startsWith('/')
			? [href.replace(/[?#].*/, '')]
			: [],
	);
}

function lead(
	written: string,
	line: number,
	context: BodyContext,
	report: BodyReport,
): string | undefined {
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
	const [, page = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
	const destination = context.follow(page);
	switch (destination.kind) {
		case 'page': {
			const { search, hash } = new URL(rest, context.origin);
			return leadToPlace(destination.address + search, hash, href, line, context, report);
		}
		case 'dead':
			report(
				'error',
				'link-dead',
				line,
				`the link to "${href}" leads to no page of this site. Correct the address, or take the link out.`,
			);
			return undefined;
		case 'unpublished':
			report(
				'warning',
				'link-unpublished',
				line,
				`the link to "${href}" leads to an article that is not published yet, so only its text is shown until then.`,
			);
			return undefined;
	}
}

/** A fragment of this very page is left to `setFragments`; one of another page must be there. */
function leadToPlace(
	address: string,
	hash: string,
	href: string,
	line: number,
	context: BodyContext,
	report: BodyReport,
): string {
	if (hash === '') return address;
	if (address === context.address) return hash;
	const id = context.place(address.replace(/\?.*/, ''), decoded(hash.slice(1)));
	if (id !== undefined) return `${address}#${id}`;
	report(
		'warning',
		'fragment-dead',
		line,
		`the link to "${href}" finds no place of that name on its page, so it leads to the top of it. Name a heading of that article.`,
	);
	return address;
}
