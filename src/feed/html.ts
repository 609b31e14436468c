import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { SafeHtml } from '../body/press.ts';

const parser = unified().use(rehypeRaw).freeze();

/**
 * Prints HTML that can be read anywhere: every address is whole, and the cards that make sense on our
 * own page alone are gone.
 * @param base address of the article, against which `/path/` and `#fragment` are read
 */
export function printHtml(part: Element, base: string): string {
	// What is raw here passed the sanitiser: its type is SafeHtml.
	return toHtml(send([part], base), { allowDangerousHtml: true });
}

export function parseHtml(text: SafeHtml): ElementContent[] {
	const root: Root = { type: 'root', children: [{ type: 'raw', value: text }] };
	return parser.runSync(root).children.filter((child) => child.type !== 'doctype');
}

/** HTML of a body or a line, as a part of an element. */
export function html(text: SafeHtml): ElementContent {
	return { type: 'raw', value: text };
}

/** Only these carry addresses, or go; parsing costs most of the work, so what has none is left alone. */
const notable = /<(?:a|img|aside)\b/;

function send(nodes: readonly ElementContent[], base: string): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'raw')
			return notable.test(node.value) ? send(parseHtml(node.value as SafeHtml), base) : [node];
		if (node.type !== 'element') return [node];
		if (node.tagName === 'aside') return [];
		const properties = wholeAddresses(node.properties, base);
		return [{ ...node, properties, children: send(node.children, base) }];
	});
}

function wholeAddresses({ href, src, srcSet, ...others }: Properties, base: string): Properties {
	return {
		...others,
		...(typeof href === 'string' && { href: whole(href, base) }),
		...(typeof src === 'string' && { src: whole(src, base) }),
		...(typeof srcSet === 'string' && { srcSet: wholeSet(srcSet, base) }),
	};
}

/** A whole address; undefined, which prints as no attribute, for what can be none. */
function whole(address: string, base: string): string | undefined {
	return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** `/a-400.webp 400w, /a-800.webp 800w`: the names of our pictures hold neither commas nor spaces. */
function wholeSet(candidates: string, base: string): string {
	return candidates
		.split(', ')
		.map((candidate) => {
			const [address = '', width = ''] = candidate.split(' ');
			return `${new URL(address, base).href} ${width}`;
		})
		.join(', ');
}
