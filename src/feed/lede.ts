import { textOf } from '../body/press.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { parseHtml } from './html.ts';

/** The first paragraph of an article as plain text; of one without paragraphs, its first line. */
export function ledeOf({ set }: Pick<SetArticle, 'set'>): string {
	const blocks = [set.start, set.rest].flatMap(parseHtml);
	for (const block of blocks)
		if (block.type === 'element' && block.tagName === 'p') return textOf(block);
	return set.text.split('\n')[0] ?? '';
}
