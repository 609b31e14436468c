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
import type { Processor } from 'unified';

/**
 * The Markdown of a copy, a plugin for `remark-parse`: CommonMark, and of GFM all but literal
 * autolinks, which double the time of parsing. Of directives only a line that begins with `::`:
 * a colon inside a sentence is a colon.
 */
export function remarkCopy(this: Processor): void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(
		gfmFootnote(),
		gfmStrikethrough({ singleTilde: false }),
		gfmTable(),
		gfmTaskListItem(),
		onlyLeafDirectives(),
	);
	(data.fromMarkdownExtensions ??= []).push(
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
		directiveFromMarkdown(),
	);
}

const colon = 58;

function onlyLeafDirectives(): ReturnType<typeof directive> {
	const { flow } = directive();
	const constructs = [flow?.[colon] ?? []].flat();
	const leaf = constructs.at(-1);
	if (constructs.length !== 2 || !leaf)
		throw new Error('micromark-extension-directive no longer lists container, then leaf.');
	return { flow: { [colon]: [leaf] } };
}
