import type { Article } from './article.ts';
import { Directory } from './directory.ts';
import type { TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { readArticle } from './read-article.ts';
import type { Newsroom } from './read-article.ts';
import { lateReporter } from './report.ts';
import type { Report } from './report.ts';

export interface Readings {
	/** Every article that could be believed, whatever its standing. */
	readonly articles: readonly Article[];
	readonly directory: Directory;
	readonly problems: readonly Problem[];
}

/** Reads all articles, names every problem of every file, and joins the articles to one another. */
export function readArticles(files: readonly TextFile[], newsroom: Newsroom): Readings {
	const readings = files.map((file) => ({ file, ...readArticle(file, newsroom) }));
	const problems = readings.flatMap((reading) => reading.problems);
	const believed = readings.flatMap(({ file, article }) => (article ? [{ file, article }] : []));
	const directory = new Directory(
		believed.map(({ article }) => article),
		readings.filter(({ article }) => !article).map(({ file }) => file),
	);
	const joined = believed.map(({ file, article }) => {
		const report = lateReporter(file, problems);
		return { article: join(article, directory, report), report };
	});
	const byId = new Map(joined.map(({ article }) => [article.id, article]));
	const articles = joined.map(({ article, report }) =>
		article.translationOf === undefined
			? article
			: { ...article, translationOf: findOriginal(article, byId, report) },
	);
	return { articles, directory, problems };
}

function join(article: Article, directory: Directory, report: Report): Article {
	claimAddresses(article, directory, report);
	const { pinned, banned, translationOf } = article;
	// Few name others, and a copy of each article is much for nothing.
	if (pinned.length === 0 && banned.length === 0 && translationOf === undefined) return article;
	const resolve = (names: readonly string[], field: string): string[] =>
		names.flatMap((name, n) => {
			const found = directory.find(name);
			if (found && found.id !== article.id) return [found.id];
			const message = found
				? `${quote(name)} is this article itself. Take it out.`
				: directory.explain(name);
			report('error', 'unknown-id', [field, n], message);
			return [];
		});
	return {
		...article,
		pinned: resolve(pinned, 'related'),
		banned: resolve(banned, 'unrelated'),
		translationOf: resolve(translationOf === undefined ? [] : [translationOf], 'translationOf')[0],
	};
}

function claimAddresses(
	{ address, aliases, file }: Article,
	directory: Directory,
	report: Report,
): void {
	const claim = (claimed: string, path: readonly PropertyKey[], remedy: string): void => {
		const holder = directory.claim(claimed, file);
		if (holder === undefined) return;
		const message = `the address ${claimed} belongs to ${holder} already. ${remedy}`;
		report('error', 'address-twice', path, message);
	};
	claim(address, ['slug'], 'Give one of the two another slug.');
	for (const [n, alias] of aliases.entries())
		claim(alias, ['aliases', n], 'Take it out of one of the two.');
}

/** The first of a chain of translations, so that all of them are one story. */
function findOriginal(
	{ id, translationOf }: Article,
	byId: ReadonlyMap<string, Article>,
	report: Report,
): string | undefined {
	const seen = new Set([id]);
	let original = translationOf;
	for (let next = original; next !== undefined; next = byId.get(next)?.translationOf) {
		if (seen.has(next)) {
			const message = `${quote(translationOf ?? '')} is a translation of this article, in a circle. Take one of them out.`;
			report('error', 'translation-circle', ['translationOf'], message);
			return undefined;
		}
		seen.add(next);
		original = next;
	}
	return original;
}
