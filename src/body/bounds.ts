interface Bound {
	readonly what: string;
	readonly most: number;
	/** How much of it a text holds, counted without a parser and in one pass. */
	readonly count: (markdown: string) => number;
}

// Measured on unified 11: 4 KB of "> " and 5 KB of "<b>" overflow the stack, 80 KB of "[^a]" grow to
// 6 MB of HTML, a table pads every short row to the width of its head. The longest of 2,399 real
// articles has 64 KB and nothing deeper than 8.
const bounds: readonly Bound[] = [
	{ what: 'characters', most: 300_000, count: (text) => text.length },
	{
		what: 'quotes or lists inside one another',
		most: 50,
		count: (text) =>
			longest(text, /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm, markers),
	},
	{
		what: 'levels of indentation',
		most: 100,
		count: (text) => longest(text, /^[ \t]+(?=[-+*\d>])/gm, halfWidth),
	},
	{ what: 'brackets inside one another', most: 100, count: (text) => depth(text, /[[\]\n]/g, '[') },
	{
		what: 'emphasis marks in a row',
		most: 500,
		count: (text) => longest(text, /[*_~]{3,}/g, size),
	},
	{ what: 'HTML tags left open', most: 200, count: openTags },
	{
		what: 'characters in one HTML tag',
		most: 10_000,
		count: (text) => longest(text, /<[a-z/!?][^>]*/gi, size),
	},
	{ what: 'footnote references', most: 500, count: (text) => text.split('[^').length - 1 },
	{ what: 'link definitions', most: 2_000, count: (text) => text.split(']:').length - 1 },
	{ what: 'columns in a table', most: 60, count: (text) => longest(text, /^.*\|.*$/gm, columns) },
];

/** What of a body is more than any article needs, and more than a parser should be given; in sentences. */
export function findExcess(markdown: string): string[] {
	return bounds.flatMap(({ what, most, count }) => {
		const found = count(markdown);
		if (found <= most) return [];
		return `has ${found.toLocaleString('en')} ${what}, ${most.toLocaleString('en')} at most. Shorten it, or split the article.`;
	});
}

function longest(text: string, pattern: RegExp, measure: (match: string) => number): number {
	let most = 0;
	for (const [match] of text.matchAll(pattern)) most = Math.max(most, measure(match));
	return most;
}

const size = (match: string): number => match.length;
const markers = (match: string): number => match.replace(/[ \t\d]/g, '').length;
const halfWidth = (match: string): number => match.replaceAll('\t', '    ').length / 2;
const columns = (row: string): number => row.split('|').length - 1;

function depth(text: string, pattern: RegExp, opening: string): number {
	let now = 0;
	let most = 0;
	for (const [mark] of text.matchAll(pattern))
		if (mark === opening) most = Math.max(most, ++now);
		else now = mark === '\n' ? 0 : Math.max(0, now - 1);
	return most;
}

/** Opening tags without a closing one; tags that HTML never closes do not count. */
function openTags(text: string): number {
	let open = 0;
	for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/gi)) {
		if (
			/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr)$/i.test(
				name,
			)
		)
			continue;
		open += slash === '' ? 1 : -1;
	}
	return Math.max(
		open,
		longest(text, /(?:<[a-z][^<>]*>\s*){50,}/gi, (run) => run.split('<').length),
	);
}
