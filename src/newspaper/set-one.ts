import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { countWords, readingMinutes } from '../article/reading-time.ts';
import { answersAre, noting } from './answers.ts';
import type { Answer } from './answers.ts';
import { bodyContext } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import type { BodyContext } from '../body/context.ts';
import { setBody } from '../body/set-body.ts';
import type { Body } from '../body/set-body.ts';
import { digestOf, digestOfText } from '../digest.ts';
import type { SetArticle } from './set-article.ts';
import { nameFront } from './place-of.ts';
import { picturesOf, pictureFaults, textFaults } from './set-faults.ts';
import { setLines } from './set-lines.ts';
import type { Lines } from './set-lines.ts';

export interface SetOne {
	readonly article: SetArticle;
	readonly problems: readonly Problem[];
}

/**
 * Sets one article: anew, or as an earlier build did when its source is the same and whatever it asked of the rest of the
 * paper is still answered so.
 */
export function setOne(article: Article, around: Surroundings): SetOne {
	const context = bodyContext(article, around);
	const { origin } = context;
	const { language } = around.registries.site;
	const key = digestOf({ ...article, body: digestOfText(article.body) }, origin, language);
	const { light, heavy } =
		recall(article, key, context, around) ?? setAnew(article, key, context, around);
	const { lines, wordCount, digest, problems, body } = light;
	const { standfirst } = article;
	return {
		article: {
			...article,
			set: new LateBody(body, heavy),
			digest,
			lines,
			standfirstHtml: standfirst === undefined ? undefined : lines.get(standfirst),
			wordCount,
			minutes: article.readingTime ?? readingMinutes(wordCount),
			...picturesOf(article, around),
		},
		problems: [...problems, ...pictureFaults(article, around)],
	};
}

/** The small things of a set article. */
interface Light {
	/** What the text asked of the rest of the newspaper. */
	readonly answers: readonly Answer[];
	readonly body: Omit<Body, 'start' | 'rest' | 'text'>;
	readonly lines: Lines;
	readonly wordCount: number;
	readonly digest: string;
	readonly problems: readonly Problem[];
	/** Where a problem names a place in the front matter: what that was, since the key knows its values alone. */
	readonly front: string | undefined;
}

type Texts = Pick<Body, 'start' | 'rest' | 'text'>;

interface Clipping {
	readonly light: Light;
	readonly heavy: () => Texts;
}

function recall(
	article: Article,
	key: string,
	context: BodyContext,
	around: Surroundings,
): Clipping | undefined {
	const kept = around.morgue?.find(`set ${article.file}`, key);
	const light = kept?.light as Light | undefined;
	if (!kept || !light || !answersAre(light.answers, context)) return undefined;
	if (light.front !== undefined && light.front !== nameFront(article, around.folder))
		return undefined;
	const heavy = (): Texts =>
		(kept.heavy() as Texts | undefined) ?? setAnew(article, key, context, around).heavy();
	return { light, heavy };
}

function setAnew(
	article: Article,
	key: string,
	context: BodyContext,
	around: Surroundings,
): Clipping {
	const answers: Answer[] = [];
	const { file, body, bodyLine } = article;
	const problems: Problem[] = [];
	const noted = noting(context, answers);
	const set = setBody(body, noted, (severity, kind, line, message) => {
		const place = { file, line: bodyLine + line - 1, column: 1 };
		problems.push({ severity, kind, ...place, field: 'body', message });
	});
	const lines = setLines(article, noted, around, problems);
	problems.push(...textFaults(article, set, around));
	const { start, rest, text, ...small } = set;
	const light: Light = {
		answers,
		body: small,
		lines,
		wordCount: countWords(text),
		digest: digestOf(start, rest, text),
		problems,
		front: problems.some(({ field }) => field !== 'body')
			? nameFront(article, around.folder)
			: undefined,
	};
	const texts: Texts = { start, rest, text };
	const kept = around.morgue?.keep(`set ${file}`, key, light, texts);
	return (kept as Clipping | undefined) ?? { light, heavy: () => texts };
}

/** A body whose texts are read when somebody asks for them: most builds ask for few. */
class LateBody implements Body {
	readonly ids: ReadonlySet<string>;
	readonly mentions: readonly string[];
	readonly hasMiddle: boolean;
	readonly #texts: () => Texts;

	constructor({ ids, mentions, hasMiddle }: Light['body'], texts: () => Texts) {
		this.ids = ids;
		this.mentions = mentions;
		this.hasMiddle = hasMiddle;
		this.#texts = texts;
	}

	get start(): Texts['start'] {
		return this.#texts().start;
	}

	get rest(): Texts['rest'] {
		return this.#texts().rest;
	}

	get text(): string {
		return this.#texts().text;
	}
}
