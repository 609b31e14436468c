import { compile } from 'html-to-text';
import type { Twin } from './twin.ts';

const convert = compile({
	wordwrap: 72,
	selectors: [
		{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
		{ selector: 'img', format: 'skip' },
		{ selector: 'table', format: 'dataTable' },
		...['h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
			selector,
			options: { uppercase: false },
		})),
	],
});

/** The article as plain text, with its whole attribution; lines of 72 characters, as mail has them. */
export function printText({ head, html }: Twin): string {
	return `${head.join('\n')}\n\n${convert(html)}\n`;
}
