import { storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { Listed } from './lists.ts';

/** The stories a page shows already: its own, those in its text, those an editor banned, and the copies of each. */
export class Taken<A extends Article> {
	readonly #article: A;
	readonly #stories: Set<string>;
	readonly #mentioned: ReadonlySet<string>;

	readonly #copiesOf: (article: A) => readonly A[];

	/** @param copiesOf other articles that tell the same in the same words */
	constructor(article: A, mentioned: readonly string[], copiesOf: (article: A) => readonly A[]) {
		this.#article = article;
		this.#copiesOf = copiesOf;
		this.#stories = new Set([
			storyOf(article),
			...copiesOf(article).map(storyOf),
			...article.banned,
		]);
		this.#mentioned = new Set(mentioned);
	}

	take(candidates: Iterable<Listed<A>>, most: number): Listed<A>[] {
		const taken: Listed<A>[] = [];
		for (const listed of candidates) {
			if (taken.length === most) break;
			const { article } = listed;
			const story = storyOf(article);
			if (this.#stories.has(story) || this.#mentioned.has(article.address)) continue;
			if (this.#article.banned.includes(article.id)) continue;
			this.#stories.add(story);
			for (const copy of this.#copiesOf(article)) this.#stories.add(storyOf(copy));
			taken.push(listed);
		}
		return taken;
	}
}
