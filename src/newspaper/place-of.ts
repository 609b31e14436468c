import type { Article } from '../article/article.ts';
import { splitManuscript } from '../article/manuscript.ts';
import type { Place } from '../article/problem.ts';
import type { Folder } from '../intake/read-folder.ts';

/** Where a field of an article stands. Its file is split again: few have a problem, and places are large. */
export function placeOf(
	{ file }: Article,
	path: readonly PropertyKey[],
	{ articles }: Folder,
): Place {
	const text = articles.find((one) => one.file === file);
	return text ? splitManuscript(text).front.placeOf(path) : { line: 1, column: 1 };
}
