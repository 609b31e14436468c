interface Bound {
	readonly what: string;
	readonly most: number;
	/** How much of it a text holds, counted without a parser and in one pass. */
	readonly count: (markdown: string) => number;
}

// Measured on unified 11: 4 KB of "> " and 5 KB of "<b>" overflow the stack, 80 KB of "[^a]" grow to
// 6 MB of HTML, 300 KB of "- a" or of "*a " take minutes. Each bound is about ten times what the richest
// of 2,399 real articles has: 65,000 characters, 932 lines, 538 tags, 192 items and quotes, 104 emphasis
// marks in one paragraph, nothing deeper than 8.
const bounds: readonly Bound[] = [
	{ what: 'characters', most: 200_000, count: (text) => text.length },
	{ what: 'lines', most: 5_000, count: (text) => times(text, /\r\n?|\n/g) + 1 },
	{ what: 'quotes and list items', most: 5_000, count: (text) => sum(text, containers, markers) },
	{
		what: 'quotes or lists inside one another',
		most: 50,
		count: (text) => longest(text, containers, markers),
	},
	{
		what: 'levels of indentation',
		most: 100,
		count: (text) => longest(text, /^[ \t]+(?=[-+*\d>])/gm, halfWidth),
	},
	{ what: 'brackets inside one another', most: 100, count: (text) => depth(text, /[[\]\n]/g, '[') },
	{
		what: 'brackets in one paragraph',
		most: 1_000,
		count: (text) => longest(text, paragraphs, (one) => times(one, /[[\]]/g)),
	},
	{
		what: 'marks of emphasis and code in one paragraph',
		most: 2_000,
		count: (text) => longest(text, paragraphs, (one) => times(one, /[*_~]+|`+/g)),
	},
	{
		what: 'emphasis marks in a row',
		most: 500,
		count: (text) => longest(text, /[*_~]{3,}/g, size),
	},
	{ what: 'HTML tags', most: 5_000, count: (text) => times(text, /<[a-z/]/gi) },
	{ what: 'HTML tags left open', most: 200, count: openTags },
	{
		what: 'characters in one HTML tag',
		most: 10_000,
		count: (text) => longest(text, /<[a-z/!?][^>]*/gi, size),
	},
	{ what: 'footnote references', most: 500, count: (text) => times(text, /\[\^/g) },
	{ what: 'link definitions', most: 2_000, count: (text) => times(text, /\]:/g) },
	{
		what: 'columns in a table',
		most: 60,
		count: (text) => (text.includes('|') ? longest(text, rows, columns) : 0),
	},
	// A short row is filled up to the width of its head.
	{
		what: 'cells in tables',
		most: 20_000,
		count: (text) => (text.includes('|') ? longest(text, rows, columns) * times(text, rows) : 0),
	},
];

/** What of a body is more than any article needs, and more than a parser should be given; in sentences. */
export function findExcess(markdown: string): string[] {
	return bounds.flatMap(({ what, most, count }) => {
		const found = count(markdown);
		if (found <= most) return [];
		return `has ${found.toLocaleString('en')} ${what}, ${most.toLocaleString('en')} at most. Shorten it, or split the article.`;
	});
}

/** The marks of quotes and list items with which a line begins. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const paragraphs = /(?:^[ \t]*\S.*$(?:\r\n?|\n)?)+/gm;
const rows = /^.*\|.*$/gm;

const size = (match: string): number => match.length;
const markers = (match: string): number => match.replace(/[ \t\d]/g, '').length;
const halfWidth = (match: string): number => match.replaceAll('\t', '    ').length / 2;
const columns = (row: string): number => row.split('|').length - 1;

function times(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

function longest(text: string, pattern: RegExp, measure: (match: string) => number): number {
	let most = 0;
	for (const [match] of text.matchAll(pattern)) most = Math.max(most, measure(match));
	return most;
}

function sum(text: string, pattern: RegExp, measure: (match: string) => number): number {
	let total = 0;
	for (const [match] of text.matchAll(pattern)) total += measure(match);
	return total;
}

function depth(text: string, pattern: RegExp, opening: string): number {
	let now = 0;
	let most = 0;
	for (const [mark] of text.matchAll(pattern))
		if (mark === opening) most = Math.max(most, ++now);
		else now = mark === '\n' ? 0 : Math.max(0, now - 1);
	return most;
}

/** Tags that HTML closes by itself, or that hold nothing. */
const selfClosing =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr)$/i;

/** Opening tags without a closing one, or in one run. */
function openTags(text: string): number {
	let open = 0;
	for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/gi))
		if (!selfClosing.test(name)) open += slash === '' ? 1 : -1;
	const run = longest(text, /(?:<[a-z][^<>]*>\s*){50,}/gi, (tags) => tags.split('<').length);
	return Math.max(open, run);
}
