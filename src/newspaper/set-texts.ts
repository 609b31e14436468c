import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { bodyContext } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import { setAuthors } from './set-authors.ts';
import type { Portraits } from './set-authors.ts';
import { setBodies } from './set-bodies.ts';
import type { GoneArticle, SetArticle } from './set-article.ts';
import { setLines } from './set-lines.ts';
import { setPolicies } from './set-policies.ts';
import type { Policy } from './set-policies.ts';

/** All articles, by what becomes of them in this edition; each list newest first. */
export interface Sorted {
	readonly shown: readonly Article[];
	readonly gone: readonly Article[];
	readonly hidden: readonly Article[];
}

interface AllSet {
	readonly articles: readonly SetArticle[];
	readonly gone: readonly GoneArticle[];
	readonly policies: readonly Policy[];
	readonly portraits: Portraits;
	readonly problems: readonly Problem[];
}

/** Sets every text that a page prints, and reads those that none prints yet for what is wrong in them. */
export function setTexts({ shown, gone, hidden }: Sorted, before: Surroundings): AllSet {
	const bodies = setBodies(shown, before);
	const around = { ...before, place: bodies.place };
	const { policies, problems } = setPolicies(around);
	const authors = setAuthors(around);
	const notices: Problem[] = [];
	const waiting = setBodies(hidden, { ...around, show: () => undefined }).problems;
	return {
		articles: bodies.articles,
		gone: gone.map((article) => ({
			...article,
			lines: setLines(article, bodyContext(article, around), around, notices),
		})),
		policies,
		portraits: authors.portraits,
		problems: [
			...bodies.problems,
			...problems,
			...notices,
			...waiting.filter(({ kind }) => kind !== 'link-unpublished').map(forewarn),
			...authors.problems,
		],
	};
}

/** A draft may be unfinished: what is wrong in its text stops nothing until it is published. */
function forewarn(problem: Problem): Problem {
	return { ...problem, severity: 'warning', kind: 'unpublished-text' };
}
