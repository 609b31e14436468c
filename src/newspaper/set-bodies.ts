import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Surroundings } from './body-context.ts';
import { idPrefix } from '../body/allow-list.ts';
import type { SetArticle } from './set-article.ts';
import { setOne } from './set-one.ts';

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
	// The headings of all texts are known once all are set. So each fragment is believed at first, and the few
	// texts with one that leads nowhere are set a second time.
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
