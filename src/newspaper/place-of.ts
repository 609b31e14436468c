import type { Article } from '../article/article.ts';
import { splitManuscript } from '../article/manuscript.ts';
import type { TextFile } from '../article/manuscript.ts';
import type { Place } from '../article/problem.ts';
import { digestOfText } from '../digest.ts';
import { once } from '../feed/once.ts';
import type { Folder } from '../intake/read-folder.ts';

/**
 * Line and column of a field in the file of its article, which is parsed again: few have a problem, and the places
 * of all fields would fill the memory.
 */
export function placeOf({ file }: Article, path: readonly PropertyKey[], folder: Folder): Place {
	const text = textsOf(folder).get(file);
	return text ? splitManuscript(text).front.placeOf(path) : { line: 1, column: 1 };
}

/** Names the front matter of an article as it is written: the same, and every field stands where it stood. */
export function nameFront({ file, body }: Article, folder: Folder): string {
	const { text = '' } = textsOf(folder).get(file) ?? {};
	return digestOfText(text.slice(0, text.length - body.length));
}

const textsOf = once(
	({ articles }: Folder): ReadonlyMap<string, TextFile> =>
		new Map(articles.map((text) => [text.file, text])),
);
