import { parseYaml, unread } from './yaml.ts';
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

/** In characters; the longest of 2,399 real ones has 1,223. */
const longestFront = 64 * 1024;
const opening = /^---[ \t]*\r?\n/;
const closing = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;
const conflict = /(?<=^|\n)<{7} /;

/** Splits a file at its front matter. A file without one is all problem, never all body. */
export function splitManuscript({ file, path, text }: TextFile): Manuscript {
	const source = text.replace(/^\uFEFF/, '');
	const broken = (message: string, line = 1): Manuscript => ({
		file,
		path,
		front: unread({ line, column: 1 }, message),
		body: '',
		bodyLine: 1,
	});
	const head = opening.exec(source)?.[0];
	if (head === undefined) return broken(missingFront(source));
	const merge = conflict.exec(source);
	if (merge)
		return broken(
			'holds the marks of two versions (<<<<<<<). Choose one, and take the marks out.',
			lineAt(source, merge.index),
		);
	const rest = source.slice(head.length);
	const end = closing.exec(rest);
	if (!end) return broken('is not closed. Put a line with --- under the last field.');
	return {
		file,
		path,
		front: parseYaml(rest.slice(0, end.index), 2, longestFront),
		body: rest.slice(end.index + end[0].length),
		bodyLine: 2 + lineAt(rest, end.index),
	};
}

function missingFront(source: string): string {
	const rule = 'The first line of an article is ---, then come its fields as YAML, then --- again.';
	if (source.startsWith('+++')) return `is TOML (+++). ${rule}`;
	return source.startsWith('{') ? `is JSON. ${rule}` : `is missing. ${rule}`;
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
