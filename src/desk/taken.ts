import { storyOf } from '../article/article.ts';
import type { Article } from '../article/article.ts';
import type { Listed } from './lists.ts';

/** The stories a page shows already: its own, those in its text, those an editor banned. */
export class Taken {
	readonly #article: Article;
	readonly #stories: Set<string>;
	readonly #mentioned: ReadonlySet<string>;

	constructor(article: Article, mentioned: readonly string[]) {
		this.#article = article;
		this.#stories = new Set([storyOf(article), ...article.banned]);
		this.#mentioned = new Set(mentioned);
	}

	take<A extends Article>(candidates: Iterable<Listed<A>>, most: number): Listed<A>[] {
		const taken: Listed<A>[] = [];
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
