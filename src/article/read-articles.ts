import type { Article } from './article.ts';
import { splitManuscript } from './manuscript.ts';
import type { TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { readArticle, reporter } from './read-article.ts';
import type { Newsroom, Reading, Report } from './read-article.ts';
import { suggest } from './suggest.ts';

export interface Readings {
	/** Every article that could be believed, whatever its standing. */
	readonly articles: readonly Article[];
	readonly directory: Directory;
	readonly problems: readonly Problem[];
}

/** Reads all articles, names every problem of every file, and joins the articles to one another. */
export function readArticles(files: readonly TextFile[], newsroom: Newsroom): Readings {
	const readings = files.map((file) => readArticle(splitManuscript(file), newsroom));
	const problems = readings.flatMap((reading) => reading.problems);
	const believed = readings.filter((reading): reading is Believed => reading.article !== undefined);
	const directory = new Directory(believed.map(({ article }) => article));
	const articles = believed.map(({ manuscript, article }) =>
		join(article, directory, reporter(manuscript, problems)),
	);
	return { articles, directory, problems };
}

type Believed = Reading & { readonly article: Article };

/** Finds articles by what editors call them: the slug where it is unique, else year, month and slug. */
export class Directory {
	readonly #byName = new Map<string, Article[]>();
	readonly #byAddress = new Map<string, string>();

	constructor(articles: readonly Article[]) {
		for (const article of articles)
			for (const name of new Set([article.slug, article.id]))
				this.#byName.set(name, [...(this.#byName.get(name) ?? []), article]);
	}

	find(name: string): Article | undefined {
		const found = this.#byName.get(name);
		return found?.length === 1 ? found[0] : undefined;
	}

	/** Why a name finds nothing, with a remedy. */
	explain(name: string): string {
		const found = this.#byName.get(name) ?? [];
		if (found.length > 1)
			return `"${name}" is the name of ${String(found.length)} articles. Write ${found.map(({ id }) => id).join(' or ')}.`;
		return `"${name}" is not the id of an article. ${suggest(name, [...this.#byName.keys()])}`;
	}

	/** Takes an address for a file; the file that has it already, if there is one. */
	claim(address: string, file: string): string | undefined {
		const holder = this.#byAddress.get(address);
		if (holder === undefined) this.#byAddress.set(address, file);
		return holder;
	}
}

function join(article: Article, directory: Directory, report: Report): Article {
	const holder = directory.claim(article.address, article.file);
	if (holder !== undefined)
		report(
			'error',
			'address-twice',
			['slug'],
			`the address ${article.address} belongs to ${holder} already. Give one of the two another slug.`,
		);
	article.aliases.forEach((alias, n) => {
		const taken = directory.claim(alias, article.file);
		if (taken !== undefined)
			report(
				'error',
				'address-twice',
				['aliases', n],
				`the address ${alias} belongs to ${taken} already. Take it out of one of the two.`,
			);
	});
	const resolve = (names: readonly string[], field: string): string[] =>
		names.flatMap((name, n) => {
			const found = directory.find(name);
			if (found && found.id !== article.id) return [found.id];
			const message = found
				? `"${name}" is this article itself. Take it out.`
				: directory.explain(name);
			report('error', 'unknown-id', [field, n], message);
			return [];
		});
	const original =
		article.translationOf === undefined ? [] : resolve([article.translationOf], 'translationOf');
	return {
		...article,
		pinned: resolve(article.pinned, 'related'),
		banned: resolve(article.banned, 'unrelated'),
		translationOf: original[0],
	};
}
