import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Twin } from './twin.ts';

const converter = unified()
	.use(rehypeParse, { fragment: true })
	.use(rehypeRemark)
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
	.freeze();

/** The article as Markdown under front matter that holds the whole attribution. */
export function printMarkdown({ fields, html }: Twin): string {
	const known = Object.entries(fields).filter(([, value]) => !isEmpty(value));
	const front = stringify(Object.fromEntries(known), { lineWidth: 0 });
	return `---\n${front}---\n\n${String(converter.processSync(html))}`;
}

function isEmpty(value: unknown): boolean {
	return value === undefined || (Array.isArray(value) && value.length === 0);
}
