import { companionsOf } from '../desk/companions.ts';
import { pageAddress } from '../desk/fronts.ts';
import type { Front, FrontKind } from '../desk/fronts.ts';
import { digestOf } from '../digest.ts';
import { frontOf, fronts, portraits, registries } from '../edition.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { listingKey, shownOf } from './_keys.ts';

type Listed = Front<SetArticle>;

/** The pages of all fronts: each first one, and the older ones, which nothing new changes. */
export function frontPaths() {
	return fronts.flatMap((front) => [
		pathOf(front, front.address, front.paging.front),
		...front.paging.older.map((articles, n) =>
			pathOf(front, pageAddress(front, n + 1), articles, n + 1),
		),
	]);
}

/** @param page number of an older page; none for the first */
function pathOf(front: Listed, address: string, articles: readonly SetArticle[], page?: number) {
	const { kind, id, label, paging } = front;
	const count = paging.older.length;
	const view = {
		front: { kind, id, label, address: front.address },
		address,
		articles,
		page,
		// Of newer pages than these an older one does not speak: it is settled.
		pages: page === undefined ? count : Math.min(count, page + 3),
		opening: page === undefined ? openingOf(front) : undefined,
	};
	const { portrait, ...opening } = view.opening ?? {};
	const shown = [articles.map(listingKey), opening, shownOf(portrait)];
	const key = digestOf({ ...view, articles: undefined, opening: undefined }, shown);
	return { params: { front: address.slice(1, -1) }, props: view, cacheKey: key };
}

/** What only the first page says. */
function openingOf(front: Listed) {
	const { kind, id, articles, description } = front;
	const [newest, oldest] = [articles.at(0), articles.at(-1)];
	const { topics, storylines } = companionsOf(front, frontOf);
	return {
		description,
		count: articles.length,
		span: newest && oldest && ([oldest.since, newest.since] as const),
		author: kind === 'author' ? registries.authors.get(id) : undefined,
		portrait: kind === 'author' ? portraits.get(id) : undefined,
		source: kind === 'source' ? registries.sources.get(id) : undefined,
		topics: topics.map(nameOf),
		storylines: storylines.map(nameOf),
	};
}

/** The pages that list all topics, authors, sources and storylines. */
export function directoryPaths() {
	const kinds = ['topic', 'author', 'source', 'storyline'] as const satisfies FrontKind[];
	return kinds.map((kind) => {
		const entries = fronts.filter((front) => front.kind === kind).map(entryOf);
		return {
			params: { directory: `${kind}s` },
			props: { kind, entries },
			cacheKey: digestOf(entries),
		};
	});
}

/** What settled pages say of another front: how much it holds would move them with each article that comes into it. */
function nameOf({ label, address }: Listed) {
	return { label, address };
}

/** What directories say of a front. */
function entryOf({ label, address, description, articles }: Listed) {
	return { label, address, description, count: articles.length };
}
