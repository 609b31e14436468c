import type { Article } from './article/article.ts';
import { splitManuscript } from './article/manuscript.ts';
import type { Problem } from './article/problem.ts';
import { countWords, readingMinutes } from './article/reading-time.ts';
import { bodyContext } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import type { PictureFile } from './body/context.ts';
import { setInline } from './body/press.ts';
import type { SafeHtml } from './body/press.ts';
import { setBody } from './body/set-body.ts';
import type { Body } from './body/set-body.ts';

/** An article whose body is set. */
export interface SetArticle extends Article {
	readonly set: Body;
	readonly standfirstHtml?: SafeHtml | undefined;
	readonly wordCount: number;
	/** Minutes, the editor's or worked out. */
	readonly minutes: number;
	readonly picture?: PictureFile | undefined;
}

/** Sets the body of every article, and says what is wrong inside the texts. */
export function setBodies(
	articles: readonly Article[],
	around: Surroundings,
): { articles: SetArticle[]; problems: Problem[] } {
	const problems: Problem[] = [];
	return { articles: articles.map((article) => setOne(article, around, problems)), problems };
}

function setOne(article: Article, around: Surroundings, problems: Problem[]): SetArticle {
	const { file, body, bodyLine, standfirst } = article;
	const set = setBody(body, bodyContext(article, around), (severity, kind, line, message) => {
		problems.push({
			severity,
			kind,
			file,
			line: bodyLine + line - 1,
			column: 1,
			field: 'body',
			message,
		});
	});
	problems.push(...findFaults(article, set, around));
	const wordCount = countWords(set.text);
	return {
		...article,
		set,
		standfirstHtml: standfirst === undefined ? undefined : setInline(standfirst),
		wordCount,
		minutes: article.readingTime ?? readingMinutes(wordCount),
		picture: pictureOf(article, around),
	};
}

function pictureOf({ image }: Article, { pictures, show }: Surroundings): PictureFile | undefined {
	const picture = image && pictures.get(image.path);
	if (!picture || !('width' in picture)) return undefined;
	show(image.path);
	return picture;
}

/** What only shows once the text is set and the pictures are measured. */
function findFaults(article: Article, set: Body, around: Surroundings): Problem[] {
	const { file, body, standfirst, image } = article;
	const fault = (
		severity: Problem['severity'],
		kind: string,
		path: readonly string[],
		message: string,
	): Problem => ({
		severity,
		kind,
		file,
		...placeOf(article, path, around),
		field: path.join('.'),
		message,
	});
	const faults: Problem[] = [];
	if (body.trim() === '')
		faults.push(
			fault('error', 'body-empty', ['body'], 'is empty. Write the text under the front matter.'),
		);
	if (standfirst !== undefined && set.text.split('\n').includes(standfirst))
		faults.push(
			fault(
				'warning',
				'standfirst-repeated',
				['standfirst'],
				'is also a paragraph of the text. Readers see it twice: reword one of them.',
			),
		);
	const picture = image && around.pictures.get(image.path);
	if (picture && 'complaint' in picture)
		faults.push(fault('error', 'picture', ['image', 'src'], picture.complaint));
	return faults;
}

/** Where a field of an article stands. Its file is split again: few have a problem, and places are large. */
function placeOf(
	{ file }: Article,
	path: readonly string[],
	{ folder }: Surroundings,
): { line: number; column: number } {
	const text = folder.articles.find((one) => one.file === file);
	return text ? splitManuscript(text).front.placeOf(path) : { line: 1, column: 1 };
}
