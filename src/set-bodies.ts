import type { Article } from './article/article.ts';
import type { Problem } from './article/problem.ts';
import type { Surroundings } from './body-context.ts';
import type { SafeHtml } from './body/press.ts';
import type { Crops, Published } from './intake/renditions.ts';
import type { Lines } from './set-lines.ts';
import { idPrefix } from './body/allow-list.ts';
import type { Body } from './body/set-body.ts';
import { setOne } from './set-one.ts';

/** An article whose body is set. */
export interface SetArticle extends Article {
	readonly set: Body;
	/** Names the text as it is set: another text, another digest. */
	readonly digest: string;
	/** Every line of inline Markdown in its fields, set. */
	readonly lines: Lines;
	readonly standfirstHtml?: SafeHtml | undefined;
	readonly wordCount: number;
	/** Minutes, the editor's or worked out. */
	readonly minutes: number;
	readonly picture?: Published | undefined;
	/** What cards show of the picture. */
	readonly crops?: Crops | undefined;
}

/**
 * An article as lists show it: without its text, so that no list can print what it must not depend on.
 */
export type Listing = Omit<SetArticle, 'set' | 'digest' | 'body' | 'bodyLine' | 'wordCount'>;

/**
 * Sets the body of every article, and says what is wrong inside the texts.
 * @returns with `place`, which knows what a fragment means on the pages of these articles too
 */
export function setBodies(
	articles: readonly Article[],
	around: Surroundings,
): { articles: SetArticle[]; problems: Problem[]; place: Surroundings['place'] } {
	const addresses = new Set(articles.map(({ address }) => address));
	const asked = new Map<string, { address: string; id: string }[]>();
	// Where a fragment leads is known once all texts are set. So each is believed at first, and the few
	// texts with one that leads nowhere are set again.
	const trusting: Surroundings['place'] = (from, address, fragment) => {
		if (!addresses.has(address)) return around.place(from, address, fragment);
		const id = idPrefix + fragment.replace(idPrefix, '');
		asked.set(from, [...(asked.get(from) ?? []), { address, id }]);
		return id;
	};
	const first = articles.map((article) => setOne(article, { ...around, place: trusting }));
	const ids = new Map(first.map(({ article }) => [article.address, article.set.ids]));
	const knowing: Surroundings['place'] = (from, address, fragment) => {
		const id = trusting(from, address, fragment);
		return !addresses.has(address) || ids.get(address)?.has(id ?? '') ? id : undefined;
	};
	const set = first.map((one, n) => {
		const article = articles[n];
		const places = asked.get(one.article.address) ?? [];
		const isRight = places.every(({ address, id }) => ids.get(address)?.has(id));
		return isRight || !article ? one : setOne(article, { ...around, place: knowing });
	});
	return {
		articles: set.map(({ article }) => article),
		problems: set.flatMap(({ problems }) => problems),
		place: knowing,
	};
}
