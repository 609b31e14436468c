import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Data } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Reading = NonNullable<Data['fromMarkdownExtensions']>[number];

/** A part of the Markdown of a copy, and the characters without which a text cannot hold it. */
interface Part {
	readonly mark: string;
	readonly syntax: () => Syntax;
	readonly reading: () => Reading;
}

/**
 * Of GFM all but literal autolinks, which double the time of parsing. Of directives only a line that
 * begins with `::`: a colon inside a sentence is a colon.
 */
const parts: readonly Part[] = [
	{ mark: '|', syntax: gfmTable, reading: gfmTableFromMarkdown },
	{ mark: '[^', syntax: gfmFootnote, reading: gfmFootnoteFromMarkdown },
	{
		mark: '~~',
		syntax: () => gfmStrikethrough({ singleTilde: false }),
		reading: gfmStrikethroughFromMarkdown,
	},
	{ mark: '[', syntax: gfmTaskListItem, reading: gfmTaskListItemFromMarkdown },
	{ mark: '::', syntax: onlyLeafDirectives, reading: directiveFromMarkdown },
];

/**
 * Markdown → its tree: CommonMark, and the parts of which the text holds a mark. What a text cannot
 * hold is not looked for: the search for tables alone is a quarter of the time of parsing.
 */
export function parseCopy(markdown: string): Root {
	const held = parts.filter(({ mark }) => markdown.includes(mark));
	return parse(
		markdown,
		held.map(({ syntax }) => syntax()),
		held.map(({ reading }) => reading()),
	);
}

/** One line of inline Markdown → its tree. "2024. A year" is no list, and "# 1" no heading. */
export function parseLine(markdown: string): Root {
	return parse(markdown, [noBlocks], []);
}

function parse(markdown: string, syntax: Syntax[], reading: Reading[]): Root {
	return unified()
		.use(remarkParse)
		.data({ micromarkExtensions: syntax, fromMarkdownExtensions: reading })
		.parse(markdown);
}

const noBlocks: Syntax = {
	disable: {
		null: [
			...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow'],
			...['list', 'setextUnderline', 'thematicBreak'],
		],
	},
};

const colon = 58;

function onlyLeafDirectives(): Syntax {
	const { flow } = directive();
	const constructs = [flow?.[colon] ?? []].flat();
	const leaf = constructs.at(-1);
	if (constructs.length !== 2 || !leaf)
		throw new Error('micromark-extension-directive no longer lists container, then leaf.');
	return { flow: { [colon]: [leaf] } };
}
