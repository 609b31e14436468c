import type { Article } from '../article/article.ts';
import type { Front } from './fronts.ts';

/** Where a front leads on to. */
export interface Companions<A extends Article = Article> {
	readonly topics: readonly Front<A>[];
	readonly storylines: readonly Front<A>[];
}

const most = { topics: 8, storylines: 4 };

/** The topics and storylines that the newest articles of a front have most in common. */
export function companionsOf<A extends Article>(
	{ id: own, paging }: Front<A>,
	find: (kind: 'topic' | 'storyline', id: string) => Front<A> | undefined,
): Companions<A> {
	const ranked = (ids: readonly string[], kind: 'topic' | 'storyline'): Front<A>[] =>
		[...Map.groupBy(ids, (id) => id)]
			.filter(([id]) => id !== own)
			.sort((a, b) => b[1].length - a[1].length)
			.flatMap(([id]) => find(kind, id) ?? []);
	const { front: articles } = paging;
	return {
		topics: ranked(
			articles.flatMap(({ topics }) => topics.map(({ id }) => id)),
			'topic',
		).slice(0, most.topics),
		storylines: ranked(
			articles.flatMap(({ storyline }) => storyline?.id ?? []),
			'storyline',
		).slice(0, most.storylines),
	};
}
