import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import type { Root as Copy } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { allowList, inlineAllowList } from './allow-list.ts';
import { remarkCopy } from './copy.ts';

declare const safe: unique symbol;

/** HTML that passed the sanitiser, or that we wrote. Only `press.ts` makes it. */
export type SafeHtml = string & { readonly [safe]: true };

/** A tree that passed the sanitiser. */
export interface SafeTree extends Root {
	readonly data: { readonly safe: true };
}

/** Words of the footnotes' furniture, in the language of the article. */
export interface FootnoteWords {
	readonly footnotes: string;
	readonly backToText: string;
}

const parser = unified().use(remarkParse).use(remarkCopy).freeze();
const htmlParser = unified().use(rehypeRaw).freeze();
const bodySanitiser = unified().use(rehypeSanitize, allowList).freeze();
const inlineSanitiser = unified().use(rehypeSanitize, inlineAllowList).freeze();

/** Markdown → its tree (mdast). Give it only what `findExcess` let pass. */
export function parseCopy(markdown: string): Copy {
	return parser.parse(markdown);
}

/** A copy → HTML tree, raw HTML parsed, everything outside the allow-list gone. */
export function sanitiseCopy(copy: Copy, words: FootnoteWords): SafeTree {
	return sanitise(copy, bodySanitiser, words);
}

/** One line of inline Markdown → safe HTML. Blocks lose their tags, never their text. */
export function setInline(markdown: string): SafeHtml {
	if (!/[*_`[\]<&\\~]/.test(markdown))
		return toSafeHtml({
			type: 'root',
			children: [{ type: 'text', value: markdown }],
			data: { safe: true },
		});
	return toSafeHtml(
		sanitise(parseCopy(markdown), inlineSanitiser, { footnotes: '', backToText: '' }),
	);
}

/** The same line without its markup, for where only plain text can stand. */
export function plainInline(markdown: string): string {
	return textOf(sanitise(parseCopy(markdown), inlineSanitiser, { footnotes: '', backToText: '' }));
}

export function toSafeHtml(tree: SafeTree): SafeHtml {
	return toHtml(tree, { omitOptionalTags: false }) as SafeHtml;
}

export function textOf(node: Root | Element): string {
	let text = '';
	visit(node, 'text', ({ value }) => {
		text += value;
	});
	return text.trim();
}

function sanitise(copy: Copy, sanitiser: typeof bodySanitiser, words: FootnoteWords): SafeTree {
	const setter = unified().use(remarkRehype, {
		allowDangerousHtml: true,
		// The sanitiser prefixes ids; two prefixes would break every footnote link.
		clobberPrefix: '',
		footnoteLabel: words.footnotes,
		footnoteLabelProperties: {},
		footnoteBackLabel: words.backToText,
		handlers: {
			leafDirective: (_state: unknown, node: { attributes?: Record<string, string> | null }) => ({
				type: 'element',
				tagName: 'related-card',
				properties: { index: node.attributes?.['index'] ?? '' },
				children: [],
			}),
		},
	});
	const unsafe = setter.runSync(copy) as Root;
	let raw = false;
	visit(unsafe, 'raw', () => {
		raw = true;
	});
	const parsed = raw ? (htmlParser.runSync(unsafe) as Root) : unsafe;
	renameLayout(parsed);
	return { ...(sanitiser.runSync(parsed) as Root), data: { safe: true } };
}

/** Elements of layout become `div`, so that the text of two of them does not run together. */
const layout = new Set(
	'address article aside center details dialog dir fieldset footer form header hgroup legend main menu nav optgroup option summary button'.split(
		' ',
	),
);
const modern: Readonly<Record<string, string>> = { strike: 's', tt: 'code', acronym: 'abbr' };

function renameLayout(tree: Root): void {
	visit(tree, 'element', (node) => {
		node.tagName = layout.has(node.tagName) ? 'div' : (modern[node.tagName] ?? node.tagName);
		return node.tagName === 'svg' ? SKIP : undefined;
	});
}
