import { digestOf } from '../digest.ts';
import { gone, years } from '../edition.ts';
import { listingKey, noticeKey } from './_keys.ts';

/** How many articles a year shows of each month. */
const openers = 3;

export function yearPaths() {
	return years.map(({ id, address, months }) => {
		const shown = months.map(({ articles, ...month }) => ({
			...month,
			count: articles.length,
			articles: articles.slice(0, openers),
		}));
		const key = digestOf(shown.map(({ count, articles }) => [count, articles.map(listingKey)]));
		return { params: { year: id }, props: { id, address, months: shown }, cacheKey: key };
	});
}

export function monthPaths() {
	return years.flatMap(({ id: year, months }) =>
		months.map((month) => ({
			params: { year, month: month.id.slice(5) },
			props: { month },
			cacheKey: digestOf(month.articles.map(listingKey)),
		})),
	);
}

/** The pages of withdrawn and expired articles: their addresses stay, their texts and pictures are gone. */
export function noticePaths() {
	return gone.map((article) => {
		const [year, month, slug] = article.id.split('/');
		return {
			params: { year, month, gone: slug },
			props: { article },
			cacheKey: noticeKey(article),
		};
	});
}
