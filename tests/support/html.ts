import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { listFiles } from '../../src/intake/list-files.ts';

export { listFiles };

/** A page as a reader gets it. */
export interface PageFile {
	/** `/2025/11/slug/` */
	readonly address: string;
	readonly html: string;
	readonly tree: Root;
}

/** Reads one page of a built site. */
export async function readPage(site: string, address: string): Promise<PageFile> {
	const file = address.endsWith('/') ? `${address}index.html` : address;
	const html = await readFile(join(site, file), 'utf8');
	return { address, html, tree: fromHtml(html) };
}

/** Reads every page of a built site, one after the other: a site need not fit into memory. */
export async function* readPages(site: string): AsyncGenerator<PageFile> {
	for (const file of listFiles(site).filter((name) => name.endsWith('.html')))
		yield readPage(site, `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The words of the first element a selector finds, white space folded; undefined when there is none. */
export function textAt({ tree }: Pick<PageFile, 'tree'>, selector: string): string | undefined {
	const found = select(selector, tree);
	return found && words(found);
}

/** The words of every element a selector finds. */
export function textsAt({ tree }: Pick<PageFile, 'tree'>, selector: string): string[] {
	return selectAll(selector, tree).map(words);
}

/** An attribute of the first element a selector finds. */
export function attributeAt(
	{ tree }: Pick<PageFile, 'tree'>,
	selector: string,
	name: string,
): string | undefined {
	const value = select(selector, tree)?.properties[name];
	return value == null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
}

/** Attributes of every element a selector finds. */
export function attributesAt(
	{ tree }: Pick<PageFile, 'tree'>,
	selector: string,
	name: string,
): string[] {
	return selectAll(selector, tree).flatMap(({ properties }) => {
		const value = properties[name];
		return value == null ? [] : [Array.isArray(value) ? value.join(' ') : String(value)];
	});
}

function words(element: Element): string {
	let text = '';
	visit(element, 'text', ({ value }) => {
		text += value;
	});
	return text.replace(/\s+/g, ' ').trim();
}
