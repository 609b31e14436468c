import { oldestFirst } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { ArticleType } from '../article/front-matter.ts';
import { isSameStory } from '../relations/relations.ts';
import type { Relation, Relations } from '../relations/relations.ts';
import { sharedName } from './shared-name.ts';
import type { SharedName } from './shared-name.ts';
import { Taken } from './taken.ts';
import { yearInMs } from '../relations/year.ts';

/** Why a link stands in a list: said to the reader, and true. */
export type Reason =
	| { readonly kind: 'pinned' | 'earlier' | 'later' }
	| SharedName
	| { readonly kind: 'words'; readonly terms: readonly string[] };

export interface Listed<A = Article> {
	readonly article: A;
	readonly reason?: Reason | undefined;
}

/** The lists of one article page. No story stands in two of them. */
export interface Lists<A = Article> {
	readonly related: readonly Listed<A>[];
	readonly next: readonly Listed<A>[];
	readonly recommended: readonly Listed<A>[];
	readonly explore: readonly Listed<A>[];
}

export interface ListSizes {
	/** How many of the newest articles show the newest headlines; the others are settled. */
	readonly frontWindow: number;
}

const explains: ReadonlySet<ArticleType> = new Set([
	'analysis',
	'explainer',
	'feature',
	'interview',
	'opinion',
]);
const sizes = { related: 5, next: 3, recommended: 2, explore: 15 };
/** Least likeness of two that share words and no name. Found by looking at pairs, as those in `relations.ts`. */
const alikeInWords = 0.1;

/** Lays out the lists of every article. */
export class ListDesk<A extends Article> {
	readonly #newest: readonly A[];
	readonly #positions: ReadonlyMap<string, number>;
	readonly #byStoryline = new Map<string, A[]>();
	readonly #relations: Relations;
	readonly #frontWindow: number;

	/** @param newest all listed articles, newest first, in the order in which `relations` knows them */
	constructor(newest: readonly A[], relations: Relations, { frontWindow }: ListSizes) {
		this.#newest = newest;
		this.#positions = new Map(newest.map(({ id }, n) => [id, n]));
		this.#relations = relations;
		this.#frontWindow = frontWindow;
		for (const article of newest.toSorted(oldestFirst)) {
			const { storyline } = article;
			if (!storyline) continue;
			const parts = this.#byStoryline.get(storyline.id);
			if (parts) parts.push(article);
			else this.#byStoryline.set(storyline.id, [article]);
		}
	}

	/**
	 * @param mentioned addresses that the text of the article shows already
	 * @param hasMiddle whether the text is long enough for a list in its middle
	 */
	listsOf(article: A, mentioned: readonly string[], hasMiddle: boolean): Lists<A> {
		const taken = new Taken(article, mentioned, (other) => this.#copiesOf(other));
		const { earlier, later } = this.#relations.of(this.#positions.get(article.id) ?? -1);
		const next = taken.take(this.#next(article, later), sizes.next);
		const pinned = taken.take(this.#pinned(article), article.pinned.length);
		const room = hasMiddle ? sizes.recommended : 0;
		// What is older first: it was there to refer to, and nothing new moves it.
		const relations = [...earlier, ...later];
		const background = taken.take(this.#background(article, relations), room);
		const alike = taken.take(
			this.#alike(article, relations),
			Math.max(0, sizes.related - pinned.length),
		);
		// Where nothing explains, what is next alike is the reading to go on with.
		const recommended =
			background.length > 0 ? background : taken.take(this.#believed(article, relations), room);
		const explore = taken.take(this.#explore(article), sizes.explore);
		const related = [...pinned, ...alike];
		return { related, next, recommended, explore };
	}

	#copiesOf({ id }: A): A[] {
		const copies = this.#relations.copiesOf(this.#positions.get(id) ?? -1);
		return copies.flatMap((index) => this.#newest[index] ?? []);
	}

	/** What can be said to a reader of those that are alike. A list is soon full, and asks for no more. */
	*#believed(article: A, relations: Iterable<Relation>): Generator<Listed<A>> {
		for (const relation of relations) {
			const other = this.#newest[relation.index];
			const reason = other && whyOf(article, other, relation);
			if (!reason || (reason.kind === 'words' && relation.likeness < alikeInWords)) continue;
			yield { article: other, reason };
		}
	}

	/** What was told next comes first, so what is told later still changes nothing. */
	*#next(article: A, later: readonly Relation[]): Generator<Listed<A>> {
		for (const part of this.#partsOf(article))
			if (oldestFirst(article, part) < 0) yield { article: part, reason: { kind: 'later' } };
		for (const listed of this.#believed(article, later.filter(isSameStory))) {
			const gap = listed.article.since.getTime() - article.since.getTime();
			if (gap > 0 && gap <= yearInMs && listed.reason?.kind !== 'words') yield listed;
		}
	}

	*#pinned({ pinned }: A): Generator<Listed<A>> {
		for (const id of pinned) {
			const article = this.#newest[this.#positions.get(id) ?? -1];
			if (article) yield { article, reason: { kind: 'pinned' } };
		}
	}

	*#alike(article: A, relations: readonly Relation[]): Generator<Listed<A>> {
		for (const part of this.#partsOf(article).toReversed())
			if (oldestFirst(part, article) < 0) yield { article: part, reason: { kind: 'earlier' } };
		yield* this.#believed(article, relations);
	}

	/** Longer reading on the same subject for the middle of the text: what explains, not what reports. */
	#background(article: A, relations: readonly Relation[]): Generator<Listed<A>> {
		const explaining = relations.filter(({ index }) => {
			const { type } = this.#newest[index] ?? {};
			return type !== undefined && explains.has(type);
		});
		return this.#believed(article, explaining);
	}

	/** The newest headlines; for a settled article, what was in the news around its day. */
	*#explore(article: A): Generator<Listed<A>> {
		const position = this.#positions.get(article.id) ?? 0;
		if (position < this.#frontWindow) {
			for (const other of this.#newest) yield { article: other };
			return;
		}
		// Neighbours in time stay neighbours, so nothing new at the front moves this list.
		for (let step = 1; step < 100; step++)
			for (const near of [position + step, position - step]) {
				const other = this.#newest[near];
				if (other) yield { article: other };
			}
	}

	#partsOf({ storyline }: Article): readonly A[] {
		return storyline ? (this.#byStoryline.get(storyline.id) ?? []) : [];
	}
}

function whyOf(a: Article, b: Article, relation: Relation): Reason | undefined {
	if (a.storyline && a.storyline === b.storyline)
		return { kind: oldestFirst(b, a) < 0 ? 'earlier' : 'later' };
	const named = sharedName(a, b);
	if (named) return named;
	// Most have a name in common, and the words are not even read.
	const { shared } = relation;
	return shared.length === 0 ? undefined : { kind: 'words', terms: shared.slice(0, 2) };
}
