import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Surroundings } from './body-context.ts';
import type { BodyContext } from '../body/context.ts';
import type { SafeHtml } from '../body/press.ts';
import { setLine } from '../body/set-line.ts';
import { placeOf } from './place-of.ts';

/** Lines of inline Markdown, by what the editor wrote. */
export type Lines = ReadonlyMap<string, SafeHtml>;

/** Sets every field of an article that may hold inline Markdown, and says what is wrong in them. */
export function setLines(
	article: Article,
	context: BodyContext,
	around: Surroundings,
	problems: Problem[],
): Lines {
	return new Map(
		fieldsOf(article).map(({ path, text }) => {
			const html = setLine(text, context, (severity, kind, _, message) => {
				const place = placeOf(article, path, around.folder);
				const field = path.filter((step) => typeof step === 'string').join('.');
				problems.push({ severity, kind, file: article.file, ...place, field, message });
			});
			return [text, html];
		}),
	);
}

interface Field {
	readonly path: readonly PropertyKey[];
	readonly text: string;
}

function fieldsOf({ standfirst, image, keyPoints, corrections, statusReason }: Article): Field[] {
	const single = (path: readonly string[], text: string | undefined): Field[] =>
		text === undefined ? [] : [{ path, text }];
	return [
		...single(['standfirst'], standfirst),
		...single(['statusReason'], statusReason),
		...single(['image', 'caption'], image?.caption),
		...(keyPoints ?? []).map((text, n) => ({ path: ['keyPoints', n], text })),
		...corrections.map(({ text }, n) => ({ path: ['corrections', n, 'text'], text })),
	];
}
