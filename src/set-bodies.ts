import type { Article } from './article/article.ts';
import { fileNameOf, folderOf, resolvePath } from './article/paths.ts';
import type { Problem } from './article/problem.ts';
import type { Directory } from './article/read-articles.ts';
import { countWords, readingMinutes } from './article/reading-time.ts';
import type { Registries } from './article/registries.ts';
import { suggest } from './article/suggest.ts';
import type { BodyContext, Destination, PictureFile, StoryLink } from './body/context.ts';
import { setBody } from './body/set-body.ts';
import type { Body } from './body/set-body.ts';
import type { Measured } from './intake/pictures.ts';
import type { Folder } from './intake/read-folder.ts';
import { wordsFor } from './words/words.ts';

/** An article whose body is set. */
export interface SetArticle extends Article {
	readonly set: Body;
	readonly wordCount: number;
	/** Minutes, the editor's or worked out. */
	readonly minutes: number;
	readonly picture?: PictureFile | undefined;
}

interface Surroundings {
	readonly folder: Folder;
	readonly registries: Registries;
	readonly pictures: ReadonlyMap<string, Measured>;
	readonly directory: Directory;
	readonly follow: (path: string) => Destination;
	readonly isShown: ReadonlySet<Article>;
}

/** Sets the body of every article, and says what is wrong inside the texts. */
export function setBodies(
	articles: readonly Article[],
	around: Surroundings,
): { articles: SetArticle[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const shownIds = new Map([...around.isShown].map((article) => [article.id, article]));
	const set = articles.map((article) => setOne(article, around, shownIds, problems));
	return { articles: set, problems };
}

function setOne(
	article: Article,
	around: Surroundings,
	shown: ReadonlyMap<string, Article>,
	problems: Problem[],
): SetArticle {
	const { file, body, bodyLine } = article;
	const note = (
		severity: Problem['severity'],
		kind: string,
		line: number,
		field: string,
		message: string,
	): void => {
		problems.push({ severity, kind, file, line, column: 1, field, message });
	};
	const set = setBody(body, contextOf(article, around, shown), (severity, kind, line, message) => {
		note(severity, kind, bodyLine + line - 1, 'body', message);
	});
	if (
		set.text === '' &&
		!problems.some((problem) => problem.file === file && problem.severity === 'error')
	)
		note(
			'error',
			'body-empty',
			bodyLine,
			'body',
			'is empty. Write the text under the front matter.',
		);
	if (article.standfirst !== undefined && set.text.split('\n').includes(article.standfirst))
		note(
			'warning',
			'standfirst-repeated',
			1,
			'standfirst',
			'is also a paragraph of the text. Readers see it twice: reword one of them.',
		);
	const picture = article.image && around.pictures.get(article.image.path);
	if (picture && 'complaint' in picture)
		note('error', 'picture', 1, 'image.src', picture.complaint);
	const wordCount = countWords(set.text);
	return {
		...article,
		set,
		wordCount,
		minutes: article.readingTime ?? readingMinutes(wordCount),
		picture: picture && 'width' in picture ? picture : undefined,
	};
}

function contextOf(
	article: Article,
	around: Surroundings,
	shown: ReadonlyMap<string, Article>,
): BodyContext {
	const { folder, registries, pictures, directory } = around;
	return {
		lang: article.lang,
		origin: new URL(registries.site.url).origin,
		words: wordsFor(registries.site.language),
		follow: (path) =>
			around.follow(
				path.startsWith('/') ? path : `${folder.name}/${resolvePath(article.folder, path) ?? path}`,
			),
		story: (name) => {
			const found = directory.find(name);
			if (!found) return { complaint: directory.explain(name) };
			const story = shown.get(found.id);
			return story && storyLink(story);
		},
		picture: (src) => {
			const path = resolvePath(article.folder, decode(src));
			const found = path === undefined ? undefined : pictures.get(path);
			if (found && 'complaint' in found) return found;
			if (found) return found;
			const beside = [...pictures.keys()]
				.filter((one) => folderOf(one) === article.folder)
				.map(fileNameOf);
			return {
				complaint: `"${src}" is not a picture file beside the article. ${suggest(src, beside)}`,
			};
		},
	};
}

function decode(src: string): string {
	try {
		return decodeURIComponent(src);
	} catch {
		return src;
	}
}

function storyLink({ id, address, headline, lang, sources }: Article): StoryLink {
	return { id, address, headline, lang, source: sources[0]?.name };
}
