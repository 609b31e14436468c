import { newestFirst } from '../../src/article/article.ts';
import { ListDesk } from '../../src/desk/lists.ts';
import type { Lists } from '../../src/desk/lists.ts';
import { relate } from '../../src/relations/relate.ts';
import { termsOf } from '../../src/relations/terms.ts';
import { read } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A newspaper of articles by slug, among forty reports of the weather; its window is of ten. */
export function paper(stories: Readonly<Record<string, readonly [front: Fields, body: string]>>): {
	lists: (slug: string, mentioned?: readonly string[], hasMiddle?: boolean) => Lists;
	all: () => Lists[];
} {
	const weather = Array.from({ length: 40 }, (_, n): [string, string] => {
		const day = new Date(Date.UTC(2025, 7, 1 + n)).toISOString().slice(0, 10);
		return [
			`weather-${n}.md`,
			articleFile(
				{ headline: `Weather of day ${n}`, published: day },
				`Sun and wind${n} of the day.`,
			),
		];
	});
	const files = Object.entries(stories).map(([slug, [front, body]]): [string, string] => [
		`${slug}.md`,
		articleFile({ headline: slug, ...front }, body),
	]);
	const articles = read(Object.fromEntries([...weather, ...files])).articles.toSorted(newestFirst);
	const { relations } = relate(
		articles.map(({ lang, since, headline, body, topics, people, places }) => ({
			lang,
			since,
			terms: () =>
				termsOf({
					...{ headline, standfirst: '', text: body },
					names: [...topics.map(({ label }) => label), ...people, ...places],
				}),
		})),
	);
	const desk = new ListDesk(articles, relations, { frontWindow: 10 });
	const lists = (slug: string, mentioned: readonly string[] = [], hasMiddle = true): Lists => {
		const article = articles.find((one) => one.slug === slug);
		if (!article) throw new Error(`The paper of this test has no article "${slug}".`);
		return desk.listsOf(article, mentioned, hasMiddle);
	};
	return { lists, all: () => articles.map(({ slug }) => lists(slug)) };
}

/** Slugs of a list, in its order. */
export function slugs(list: Lists[keyof Lists]): string[] {
	return list.map(({ article }) => article.slug);
}

export const cartel = 'Cartel gunmen crossed the river near the border town with heroin.';

/** A day of November. */
export function day(n: number): string {
	return `2025-11-${String(n).padStart(2, '0')}`;
}
