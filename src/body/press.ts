import { toHtml } from 'hast-util-to-html';
import type { Element, Nodes, Root } from 'hast';
import type { Root as Copy } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import type { Options } from 'remark-rehype';
import { unified } from 'unified';
import { allowList, inlineAllowList } from './allow-list.ts';
import { parseLine } from './copy.ts';
import { renameLayout } from './layout.ts';
import { mapElements } from './walk.ts';

declare const safe: unique symbol;

/** HTML that passed the sanitiser, or that we wrote. Only `press.ts` makes it. */
export type SafeHtml = string & { readonly [safe]: true };

declare module 'hast' {
	interface RootData {
		/** Set by the sanitiser. */
		readonly safe?: true | undefined;
	}
}

/** A tree that passed the sanitiser. */
export interface SafeTree extends Root {
	readonly data: Root['data'] & { readonly safe: true };
}

/** Words of the footnotes' furniture, in the language of the interface. */
export interface FootnoteWords {
	readonly footnotes: string;
	readonly backToText: string;
}

const htmlParser = unified().use(rehypeRaw).freeze();
const bodySanitiser = unified().use(rehypeSanitize, allowList).freeze();
const inlineSanitiser = unified().use(rehypeSanitize, inlineAllowList).freeze();

/** A copy → HTML tree, raw HTML parsed, everything outside the allow-list gone. */
export function sanitiseCopy(copy: Copy, words: FootnoteWords): SafeTree {
	return sanitise(copy, bodySanitiser, words);
}

/** One line of inline Markdown → its tree. Blocks lose their tags, never their text. */
export function sanitiseLine(markdown: string): SafeTree {
	if (!/[*_`[\]<&\\~]/.test(markdown))
		return { type: 'root', children: [{ type: 'text', value: markdown }], data: { safe: true } };
	return sanitise(parseLine(markdown), inlineSanitiser, noWords);
}

/** A line of inline Markdown without its links → safe HTML, for where the line is part of a link. */
export function setUnlinked(words: string): SafeHtml {
	return toSafeHtml(
		mapElements(sanitiseLine(words), (node) => (node.tagName === 'a' ? node.children : [node])),
	);
}

/** The line without its markup, for where only plain text can stand. */
export function plainInline(markdown: string): string {
	return textOf(sanitiseLine(markdown));
}

const noWords: FootnoteWords = { footnotes: '', backToText: '' };

export function toSafeHtml(tree: SafeTree): SafeHtml {
	// Spaces at the end of a line show nothing, in no element.
	return toHtml(tree, { omitOptionalTags: false }).replace(/(?<![ \t])[ \t]+$/gm, '') as SafeHtml;
}

export function textOf(node: Root | Element): string {
	return allText(node).trim();
}

function allText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(allText).join('') : '';
}

function sanitise(copy: Copy, sanitiser: typeof bodySanitiser, words: FootnoteWords): SafeTree {
	const unsafe = unified().use(remarkRehype, settings(words)).runSync(copy);
	const parsed = holdsRaw(unsafe) ? htmlParser.runSync(unsafe) : unsafe;
	return { ...sanitiser.runSync(renameLayout(parsed)), data: { safe: true } };
}

function holdsRaw(node: Nodes): boolean {
	return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}

function settings({ footnotes, backToText }: FootnoteWords): Options {
	return {
		allowDangerousHtml: true,
		// The sanitiser prefixes ids; two prefixes would break every footnote link.
		clobberPrefix: '',
		footnoteLabel: footnotes,
		footnoteLabelProperties: {},
		footnoteBackLabel: backToText,
		handlers: {
			leafDirective: (_state: unknown, node: { attributes?: Record<string, string> | null }) => ({
				type: 'element',
				tagName: 'related-card',
				properties: { index: node.attributes?.index ?? '' },
				children: [],
			}),
		},
	};
}
