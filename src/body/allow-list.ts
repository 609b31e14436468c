import type { Options as Schema } from 'rehype-sanitize';

/** Prefix of every id inside a body, so that no copy can take the place of an id of the page. */
export const idPrefix = 'text-';

/** What a copy may contain. All else loses its tags and keeps its text; what `strip` names goes whole. */
export const allowList: Schema = {
	tagNames: [
		...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'],
		...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img'],
		...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
		...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark'],
		...['abbr', 'cite', 'q', 'code', 'kbd', 'samp', 'var', 'bdi', 'bdo', 'wbr', 'span'],
		// Taken apart again by `mend.ts`: they hold blocks together until then.
		...['div', 'section', 'input'],
		// A place for one of our own cards, filled by `cards.ts`.
		'related-card',
	],
	attributes: {
		'*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
		a: ['href', 'name', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
		abbr: ['title'],
		img: ['src', 'alt', 'title'],
		input: [['type', 'checkbox'], 'checked'],
		ol: [
			['start', /^-?\d{1,6}$/],
			['reversed', true],
		],
		section: ['dataFootnotes'],
		td: ['align', ['colSpan', /^[1-9]\d?$/], ['rowSpan', /^[1-9]\d?$/]],
		th: ['align', ['colSpan', /^[1-9]\d?$/], ['rowSpan', /^[1-9]\d?$/]],
		'related-card': [['index', /^\d{1,3}$/]],
	},
	protocols: { href: ['http', 'https', 'mailto'], src: [] },
	clobber: ['id', 'name', 'ariaDescribedBy'],
	clobberPrefix: idPrefix,
	required: {},
	strip: [
		...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'svg'],
		...[
			'math',
			'xmp',
			'noembed',
			'noframes',
			'textarea',
			'select',
			'title',
			'head',
			'audio',
			'video',
		],
	],
	allowComments: false,
	allowDoctypes: false,
};

/** A line of inline Markdown: a standfirst, a caption, a correction. */
export const inlineAllowList: Schema = {
	...allowList,
	tagNames: ['a', 'em', 'strong', 'b', 'i', 's', 'sub', 'sup', 'abbr', 'cite', 'q', 'code', 'bdi'],
	attributes: { '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']], a: ['href'], abbr: ['title'] },
};
