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

/** All fronts: every section, and whatever else has at least one article. */
export function gatherFronts<A extends Article>(
	registries: Registries,
	newest: readonly A[],
): Front<A>[] {
	const { sections, topics, authors, sources, storylines } = registries;
	const idsOf = (values: readonly { readonly id?: string | undefined }[]): string[] =>
		values.flatMap(({ id }) => id ?? []);
	const bySection = group(newest, ({ section }) => [section.id]);
	const found = [
		...[...sections.values()].map((entry) =>
			front('section', entry, bySection.get(entry.id) ?? []),
		),
		...filled(
			'topic',
			topics,
			group(newest, (article) => idsOf(article.topics)),
		),
		...filled(
			'author',
			authors,
			group(newest, (article) => idsOf(article.authors)),
		),
		...filled(
			'source',
			sources,
			group(newest, (article) => idsOf(article.sources)),
		),
		...filled(
			'storyline',
			storylines,
			group(newest, ({ storyline }) => idsOf(storyline ? [storyline] : [])),
		),
	];
	return found;
}

interface Entry {
	readonly id?: string | undefined;
	readonly label?: string;
	readonly name?: string;
	readonly description?: string | undefined;
	readonly bio?: string | undefined;
}

function filled<A extends Article>(
	kind: FrontKind,
	registry: ReadonlyMap<string, Entry>,
	groups: ReadonlyMap<string, readonly A[]>,
): Front<A>[] {
	return [...registry].flatMap(([id, entry]) => {
		const articles = groups.get(id);
		return articles ? front(kind, { ...entry, id }, articles) : [];
	});
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
