import { oldestFirst } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { SimilarityIndex } from './similarity.ts';

/** Why a link stands in a list: said to the reader, and true. */
export type Reason =
	| { readonly kind: 'pinned' | 'earlier' | 'later' }
	| { readonly kind: 'person' | 'place' | 'topic'; readonly name: string }
	| { readonly kind: 'words'; readonly terms: readonly string[] };

export interface Listed {
	readonly article: Article;
	readonly reason?: Reason | undefined;
}

/** The lists of one article page. No story stands in two of them. */
export interface Lists {
	readonly related: readonly Listed[];
	readonly next: readonly Listed[];
	readonly recommended: readonly Listed[];
	readonly explore: readonly Listed[];
}

export interface ListSizes {
	/** How many of the newest articles show the newest headlines; the others are settled. */
	readonly frontWindow: number;
}

const sizes = { related: 5, next: 3, recommended: 2, explore: 12 };
/** Cosines found by looking at pairs: under the first, texts share no subject; over the second, words. */
const alike = 0.1;
const sameStory = 0.4;
const nearDuplicate = 0.9;
const yearInMs = 365.25 * 24 * 60 * 60 * 1000;

/** Lays out the lists of every article. */
export class ListDesk {
	readonly #newest: readonly Article[];
	readonly #positions: ReadonlyMap<string, number>;
	readonly #byStoryline = new Map<string, Article[]>();
	readonly #index: SimilarityIndex;
	readonly #frontWindow: number;

	/** @param newest all listed articles, newest first, in the order in which `index` knows them */
	constructor(newest: readonly Article[], index: SimilarityIndex, { frontWindow }: ListSizes) {
		this.#newest = newest;
		this.#positions = new Map(newest.map(({ id }, n) => [id, n]));
		this.#index = index;
		this.#frontWindow = frontWindow;
		for (const article of newest.toSorted(oldestFirst)) {
			const { storyline } = article;
			if (!storyline) continue;
			const parts = this.#byStoryline.get(storyline.id);
			if (parts) parts.push(article);
			else this.#byStoryline.set(storyline.id, [article]);
		}
	}

	/** @param mentioned addresses that the text of the article shows already */
	listsOf(article: Article, mentioned: readonly string[]): Lists {
		const taken = new Taken(article, mentioned);
		const likenesses = this.#likenesses(article);
		const next = taken.take(this.#next(article, likenesses), sizes.next);
		const related = taken.take(this.#related(article, likenesses), sizes.related);
		const recommended = taken.take(this.#background(article, likenesses), sizes.recommended);
		const explore = taken.take(this.#explore(article), sizes.explore);
		return { related, next, recommended, explore };
	}

	#likenesses(article: Article): { article: Article; score: number }[] {
		const position = this.#positions.get(article.id);
		if (position === undefined) return [];
		return this.#index
			.like(position)
			.slice(0, 60)
			.flatMap(({ index, score }) => {
				const other = this.#newest[index];
				return !other || score < alike || score > nearDuplicate ? [] : { article: other, score };
			});
	}

	*#next(article: Article, likenesses: readonly Scored[]): Generator<Listed> {
		for (const part of this.#partsOf(article))
			if (oldestFirst(article, part) < 0) yield { article: part, reason: { kind: 'later' } };
		for (const { article: other, score } of likenesses) {
			const gap = other.since.getTime() - article.since.getTime();
			if (score < sameStory || gap <= 0 || gap > yearInMs) continue;
			const reason = this.#why(article, other);
			if (reason && reason.kind !== 'words') yield { article: other, reason };
		}
	}

	*#related(article: Article, likenesses: readonly Scored[]): Generator<Listed> {
		for (const id of article.pinned) {
			const pinned = this.#newest[this.#positions.get(id) ?? -1];
			if (pinned) yield { article: pinned, reason: { kind: 'pinned' } };
		}
		for (const part of this.#partsOf(article).toReversed().slice(0, 40))
			if (oldestFirst(part, article) < 0) yield { article: part, reason: { kind: 'earlier' } };
		const aged = likenesses
			.map(({ article: other, score }) => ({ other, score: score * decay(article, other) }))
			.sort((a, b) => b.score - a.score || oldestFirst(b.other, a.other));
		for (const { other } of aged) yield { article: other, reason: this.#why(article, other) };
	}

	/** Longer reading on the same subject: what explains, not what reports. */
	*#background(article: Article, likenesses: readonly Scored[]): Generator<Listed> {
		const explains = new Set(['analysis', 'explainer', 'feature', 'interview', 'opinion']);
		for (const { article: other } of likenesses.toSorted(
			(a, b) => Number(explains.has(b.article.type)) - Number(explains.has(a.article.type)),
		))
			yield { article: other, reason: this.#why(article, other) };
	}

	/** The newest headlines; for a settled article, what was in the news around its day. */
	*#explore(article: Article): Generator<Listed> {
		const position = this.#positions.get(article.id) ?? 0;
		if (position < this.#frontWindow) {
			for (const other of this.#newest) yield { article: other };
			return;
		}
		for (let step = 1; step < 100; step++)
			for (const near of [position + step, position - step]) {
				const other = near < this.#frontWindow ? undefined : this.#newest[near];
				if (other) yield { article: other };
			}
	}

	#partsOf({ storyline }: Article): readonly Article[] {
		return storyline ? (this.#byStoryline.get(storyline.id) ?? []) : [];
	}

	#why(a: Article, b: Article): Reason | undefined {
		if (a.storyline && a.storyline === b.storyline)
			return { kind: oldestFirst(b, a) < 0 ? 'earlier' : 'later' };
		const person = a.people.find((name) => b.people.includes(name));
		if (person !== undefined) return { kind: 'person', name: person };
		const topic = a.topics.findLast(({ id }) => b.topics.some((other) => other.id === id));
		if (topic) return { kind: 'topic', name: topic.label };
		const place = a.places.find((name) => b.places.includes(name));
		if (place !== undefined) return { kind: 'place', name: place };
		const [one, two] = [this.#positions.get(a.id), this.#positions.get(b.id)];
		const terms = one === undefined || two === undefined ? [] : this.#index.shared(one, two);
		return terms.length === 0 ? undefined : { kind: 'words', terms: terms.slice(0, 2) };
	}
}

interface Scored {
	readonly article: Article;
	readonly score: number;
}

/** Halves a likeness over four years: old background still counts. */
function decay(a: Article, b: Article): number {
	return 0.5 ** (Math.abs(a.since.getTime() - b.since.getTime()) / (4 * yearInMs));
}

/** The stories a page shows already: its own, those in its text, those an editor banned. */
class Taken {
	readonly #article: Article;
	readonly #stories: Set<string>;
	readonly #mentioned: ReadonlySet<string>;

	constructor(article: Article, mentioned: readonly string[]) {
		this.#article = article;
		this.#stories = new Set([storyOf(article)]);
		this.#mentioned = new Set(mentioned);
	}

	take(candidates: Iterable<Listed>, most: number): Listed[] {
		const taken: Listed[] = [];
		for (const listed of candidates) {
			if (taken.length === most) break;
			const { article } = listed;
			const story = storyOf(article);
			if (this.#stories.has(story) || this.#mentioned.has(article.address)) continue;
			if (this.#article.banned.includes(article.id)) continue;
			this.#stories.add(story);
			taken.push(listed);
		}
		return taken;
	}
}

/** A translation is the same story. */
function storyOf({ id, translationOf }: Article): string {
	return translationOf ?? id;
}
