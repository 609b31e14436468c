import type { Article } from './article/article.ts';
import type { Problem } from './article/problem.ts';
import { countWords, readingMinutes } from './article/reading-time.ts';
import { bodyContext } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import { plainInline } from './body/press.ts';
import type { SafeHtml } from './body/press.ts';
import type { Crops, Published } from './intake/renditions.ts';
import { placeOf } from './place-of.ts';
import { setLines } from './set-lines.ts';
import type { Lines } from './set-lines.ts';
import { idPrefix } from './body/allow-list.ts';
import { setBody } from './body/set-body.ts';
import type { Body } from './body/set-body.ts';

/** An article whose body is set. */
export interface SetArticle extends Article {
	readonly set: Body;
	/** Every line of inline Markdown in its fields, set. */
	readonly lines: Lines;
	readonly standfirstHtml?: SafeHtml | undefined;
	readonly wordCount: number;
	/** Minutes, the editor's or worked out. */
	readonly minutes: number;
	readonly picture?: Published | undefined;
	/** What cards show of the picture. */
	readonly crops?: Crops | undefined;
}

/**
 * An article as lists show it: without its text, so that no list can print what it must not depend on.
 */
export type Listing = Omit<SetArticle, 'set' | 'body' | 'bodyLine' | 'wordCount'>;

/** Sets the body of every article, and says what is wrong inside the texts. */
export function setBodies(
	articles: readonly Article[],
	around: Surroundings,
): { articles: SetArticle[]; problems: Problem[] } {
	const addresses = new Set(articles.map(({ address }) => address));
	const asked = new Map<string, { address: string; id: string }[]>();
	// Where a fragment leads is known once all texts are set. So each is believed at first, and the few
	// texts with one that leads nowhere are set again.
	const trusting: Surroundings['place'] = (from, address, fragment) => {
		if (!addresses.has(address)) return around.place(from, address, fragment);
		const id = idPrefix + fragment.replace(idPrefix, '');
		asked.set(from, [...(asked.get(from) ?? []), { address, id }]);
		return id;
	};
	const first = articles.map((article) => setOne(article, { ...around, place: trusting }));
	const ids = new Map(first.map(({ article }) => [article.address, article.set.ids]));
	const knowing: Surroundings['place'] = (from, address, fragment) => {
		const id = trusting(from, address, fragment);
		return !addresses.has(address) || ids.get(address)?.has(id ?? '') ? id : undefined;
	};
	const set = first.map((one, n) => {
		const article = articles[n];
		const places = asked.get(one.article.address) ?? [];
		const isRight = places.every(({ address, id }) => ids.get(address)?.has(id));
		return isRight || !article ? one : setOne(article, { ...around, place: knowing });
	});
	return {
		articles: set.map(({ article }) => article),
		problems: set.flatMap(({ problems }) => problems),
	};
}

interface SetOne {
	readonly article: SetArticle;
	readonly problems: readonly Problem[];
}

function setOne(article: Article, around: Surroundings): SetOne {
	const problems: Problem[] = [];
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
	const lines = setLines(article, around, problems);
	problems.push(...findFaults(article, set, around));
	const wordCount = countWords(set.text);
	const made = {
		...article,
		set,
		lines,
		standfirstHtml: standfirst === undefined ? undefined : lines.get(standfirst),
		wordCount,
		minutes: article.readingTime ?? readingMinutes(wordCount),
		...picturesOf(article, around),
	};
	return { article: made, problems };
}

function picturesOf(
	{ image }: Article,
	{ pictures, show, crop }: Surroundings,
): Pick<SetArticle, 'picture' | 'crops'> {
	const picture = image && pictures.get(image.path);
	if (!picture || !('width' in picture)) return {};
	show(image.path);
	return { picture, crops: crop(picture, image.focal) };
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
		...placeOf(article, path, around.folder),
		field: path.join('.'),
		message,
	});
	const faults: Problem[] = [];
	if (body.trim() === '' || (set.start + set.rest).trim() === '')
		faults.push(
			fault('error', 'body-empty', ['body'], 'is empty. Write the text under the front matter.'),
		);
	if (standfirst !== undefined && set.text.split('\n').includes(plainInline(standfirst)))
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
