import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

/** A text file of the content folder. */
export interface TextFile {
	/** Path as the editor knows it, for messages: `content/articles/2025/11/slug.md`. */
	readonly file: string;
	/** Path from the content folder, with `/`: `articles/2025/11/slug.md`. */
	readonly path: string;
	readonly text: string;
}

/** An editor's file, split and not yet believed. */
export interface Manuscript {
	readonly file: string;
	readonly path: string;
	/** The front matter as written. */
	readonly front: Yaml;
	/** The Markdown under the front matter. */
	readonly body: string;
	/** The line of the file on which the body begins, from 1. */
	readonly bodyLine: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a file at its front matter. A file without one is all problem, never all body. */
export function splitManuscript({ file, path, text }: TextFile): Manuscript {
	const source = text.replace(/^\uFEFF/, '');
	const head = opening.exec(source)?.[0];
	if (head === undefined) return broken({ file, path }, missingFront(source));
	const rest = source.slice(head.length);
	const end = closing.exec(rest);
	if (!end)
		return broken({ file, path }, 'is not closed. Put a line with --- under the last field.');
	const yaml = rest.slice(0, end.index);
	return {
		file,
		path,
		front: parseYaml(yaml, 2),
		body: rest.slice(end.index + end[0].length),
		bodyLine: 3 + countLines(yaml),
	};
}

function missingFront(source: string): string {
	const form = source.startsWith('+++')
		? 'is TOML (+++)'
		: source.startsWith('{')
			? 'is JSON'
			: 'is missing';
	return `${form}. The first line of an article is ---, then come its fields as YAML, then --- again.`;
}

function broken({ file, path }: Pick<TextFile, 'file' | 'path'>, message: string): Manuscript {
	const start = { line: 1, column: 1 };
	const front = {
		data: undefined,
		placeOf: () => start,
		placeOfKey: () => start,
		problems: [{ ...start, message }],
	};
	return { file, path, front, body: '', bodyLine: 1 };
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}
