import type { Article } from '../article/article.ts';
import { instantOf } from '../article/moment.ts';
import type { NamedCorrection } from '../article/name-corrections.ts';

/** A correction and the article it mends. */
export interface Corrected<A extends Article = Article> {
	readonly article: A;
	readonly correction: NamedCorrection;
}

/** Every correction of the paper, newest first. */
export function gatherCorrections<A extends Article>(
	articles: readonly A[],
	timeZone: string,
): Corrected<A>[] {
	const instant = ({ correction }: Corrected<A>): number =>
		instantOf(correction.date, timeZone).getTime();
	return articles
		.flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
		.sort((a, b) => instant(b) - instant(a));
}
