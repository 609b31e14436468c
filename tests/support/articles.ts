import type { Article } from '../../src/article/article.ts';
import type { TextFile } from '../../src/article/manuscript.ts';
import { formatProblem } from '../../src/article/problem.ts';
import type { Newsroom } from '../../src/article/read-article.ts';
import { readArticles } from '../../src/article/read-articles.ts';
import type { Readings } from '../../src/article/read-articles.ts';
import { readRegistries } from '../../src/article/registries.ts';
import { articleFile, soundContent } from './content.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A file of the content folder, named as messages name it. */
export function aFile(path: string, text: string): TextFile {
	return { file: `content/${path}`, path, text };
}

/** The six registries, with some of the files replaced. */
export function someRegistries(
	files: Readonly<Record<string, string>> = {},
): ReturnType<typeof readRegistries> {
	const all = Object.entries({ ...soundContent, ...files });
	return readRegistries(new Map(all.map(([name, text]) => [name, aFile(name, text)])), 'content');
}

/** What articles are held against at noon of a day in December 2025: sound registries, no pictures. */
export function aNewsroom(others: Partial<Newsroom> = {}): Newsroom {
	const { registries } = someRegistries();
	return { registries, files: new Set(), now: new Date('2025-12-15T12:00:00Z'), ...others };
}

/** Reads files by their path below `articles/`, as the newspaper does. */
export function read(
	files: Readonly<Record<string, string>>,
	newsroom: Newsroom = aNewsroom(),
): Readings {
	const texts = Object.entries(files).map(([path, text]) => aFile(`articles/${path}`, text));
	return readArticles(texts, newsroom);
}

/** All problems of some files, as an editor sees them. */
export function linesOf(files: Readonly<Record<string, string>>, newsroom?: Newsroom): string[] {
	return read(files, newsroom).problems.map(formatProblem);
}

/** An article that is fine in every way, but for what the test is about. */
export function anArticle(
	front: Fields = {},
	{ slug = 'a-story', body = 'Text.', newsroom = aNewsroom() } = {},
): Article {
	const { articles, problems } = read({ [`${slug}.md`]: articleFile(front, body) }, newsroom);
	const [article] = articles;
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (!article || errors.length > 0)
		throw new Error(`A test article must be valid.\n${errors.map(formatProblem).join('\n')}`);
	return article;
}
