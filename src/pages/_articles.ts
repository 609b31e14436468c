import { listed } from '../edition.ts';
import type { SetArticle } from '../set-bodies.ts';

export interface ArticleProps extends Record<string, unknown> {
	readonly article: SetArticle;
}

interface ArticlePath {
	readonly params: Readonly<Record<'year' | 'month' | 'slug', string>>;
	readonly props: ArticleProps;
}

/** The addresses of all articles: the page and its twins share them. */
export function articlePaths(): ArticlePath[] {
	return listed.map((article) => {
		const [year = '', month = ''] = article.day.split('-');
		return { params: { year, month, slug: article.slug }, props: { article } };
	});
}
