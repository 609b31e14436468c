import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Reads XML as a strict reader does. @throws for anything that is not well-formed */
export function readXml(xml: string): Root {
	return fromXml(xml);
}

/** All elements of a name, in order. */
export function all(tree: Root | Element, name: string): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (element.name === name) found.push(element);
	});
	return found;
}

export function only(tree: Root | Element, name: string): Element {
	const found = all(tree, name);
	if (!found[0] || found.length > 1) throw new Error(`There are ${found.length} ${name}, not one.`);
	return found[0];
}

/** The texts of all elements of a name. */
export function texts(tree: Root | Element, name: string): string[] {
	return all(tree, name).map(textOf);
}

export function textOf(tree: Element | HtmlElement): string {
	let text = '';
	visit(tree, 'text', ({ value }) => {
		text += value;
	});
	return text;
}

function readHtml(html: string): HtmlRoot {
	const root: HtmlRoot = { type: 'root', children: [{ type: 'raw', value: html }] };
	return unified().use(rehypeRaw).runSync(root);
}

/** All elements of a tag name, in order. */
export function tags(html: string, tagName: string): HtmlElement[] {
	const found: HtmlElement[] = [];
	visit(readHtml(html), 'element', (element) => {
		if (element.tagName === tagName) found.push(element);
	});
	return found;
}

/** What a reader sees of HTML, paragraph by paragraph; captions, list items and headings count as such. */
export function lines(html: string): string[] {
	const found: string[] = [];
	visit(readHtml(html), 'element', (element) => {
		if (/^(?:p|li|figcaption|h\d)$/.test(element.tagName)) found.push(textOf(element));
	});
	return found;
}

/** Every address that HTML names. */
export function addressesIn(html: string): string[] {
	const found: string[] = [];
	visit(readHtml(html), 'element', ({ properties: { href, src, srcSet } }) => {
		const candidates = typeof srcSet === 'string' ? srcSet.split(', ') : [];
		const addresses = [href, src, ...candidates.map((candidate) => candidate.split(' ')[0])];
		found.push(...addresses.filter((address) => typeof address === 'string'));
	});
	return found;
}
