import type { Article } from '../article/article.ts';
import type { Registries } from '../article/registries.ts';
import { cutPages } from './paging.ts';
import type { Paging } from './paging.ts';

export type FrontKind = 'section' | 'topic' | 'author' | 'source' | 'storyline';

/** A list page with an address and feeds of its own. */
export interface Front<A extends Article = Article> {
	readonly kind: FrontKind;
	readonly id: string;
	readonly label: string;
	readonly description?: string | undefined;
	/** `/topics/mexico/` */
	readonly address: string;
	/** Newest first. */
	readonly articles: readonly A[];
	readonly paging: Paging<A>;
}

/** Entries of a full list page. */
const pageSize = 40;

const folders: Readonly<Record<FrontKind, string>> = {
	section: '/',
	topic: '/topics/',
	author: '/authors/',
	source: '/sources/',
	storyline: '/storylines/',
};

/** `/topics/mexico/` */
export function frontAddress(kind: FrontKind, id: string): string {
	return `${folders[kind]}${id}/`;
}

/** `/topics/mexico/page/2/` */
export function pageAddress({ address }: Pick<Front, 'address'>, page: number): string {
	return `${address}page/${page}/`;
}

/**
 * All fronts: every section, and whatever else has an article, or had one that is gone: an address that
 * was once there stays.
 * @param gone withdrawn and expired articles
 */
export function gatherFronts<A extends Article>(
	registries: Registries,
	newest: readonly A[],
	gone: readonly Article[] = [],
): Front<A>[] {
	return kinds.flatMap((kind) => {
		const groups = group(newest, idsOf[kind]);
		const kept = new Set(gone.flatMap(idsOf[kind]));
		return [...entriesOf(kind, registries)].flatMap(([id, entry]) => {
			const articles = groups.get(id);
			if (!articles && !kept.has(id) && kind !== 'section') return [];
			return front(kind, { ...entry, id }, articles ?? []);
		});
	});
}

const kinds = ['section', 'topic', 'author', 'source', 'storyline'] as const satisfies FrontKind[];

/** The fronts of a kind on which an article stands, by id. */
const idsOf: Readonly<Record<FrontKind, (article: Article) => readonly string[]>> = {
	section: ({ section }) => [section.id],
	topic: ({ topics }) => topics.map(({ id }) => id),
	author: ({ authors }) => authors.flatMap(({ id }) => id ?? []),
	source: ({ sources }) => sources.map(({ id }) => id),
	storyline: ({ storyline }) => (storyline ? [storyline.id] : []),
};

function entriesOf(kind: FrontKind, registries: Registries): ReadonlyMap<string, Entry> {
	const { sections, topics, authors, sources, storylines } = registries;
	return {
		section: sections,
		topic: topics,
		author: authors,
		source: sources,
		storyline: storylines,
	}[kind];
}

interface Entry {
	readonly id?: string | undefined;
	readonly label?: string;
	readonly name?: string;
	readonly description?: string | undefined;
	readonly bio?: string | undefined;
}

function front<A extends Article>(
	kind: FrontKind,
	entry: Entry & { id: string },
	articles: readonly A[],
): Front<A> {
	return {
		kind,
		id: entry.id,
		label: entry.label ?? entry.name ?? entry.id,
		description: entry.description ?? entry.bio,
		address: frontAddress(kind, entry.id),
		articles,
		paging: cutPages(articles, pageSize),
	};
}

export interface Month<A extends Article = Article> {
	/** `2025-11` */
	readonly id: string;
	/** `/2025/11/` */
	readonly address: string;
	/** Newest first. */
	readonly articles: readonly A[];
}

export interface Year<A extends Article = Article> {
	readonly id: string;
	/** `/2025/` */
	readonly address: string;
	/** Newest first. */
	readonly months: readonly Month<A>[];
}

/** The archive by month and year, newest first. */
export function gatherYears<A extends Article>(newest: readonly A[]): Year<A>[] {
	const months = [...group(newest, ({ day }) => [day.slice(0, 7)])].map(([id, articles]) => ({
		id,
		address: `/${id.replace('-', '/')}/`,
		articles,
	}));
	return [...group(months, ({ id }) => [id.slice(0, 4)])].map(([id, ofYear]) => ({
		id,
		address: `/${id}/`,
		months: ofYear,
	}));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const members = groups.get(key);
			if (members) members.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
