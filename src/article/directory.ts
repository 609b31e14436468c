import type { Article } from './article.ts';
import type { TextFile } from './manuscript.ts';
import { fileNameOf } from './paths.ts';
import { quote } from './quote.ts';
import { fold, suggest } from './suggest.ts';

/** Finds articles by what editors call them: the slug where it is unique, else year, month and slug. */
export class Directory {
	readonly #byName = new Map<string, Article[]>();
	readonly #byAddress = new Map<string, string>();
	#byTitle: ReadonlyMap<string, Article[]> | undefined;
	readonly #unread: ReadonlyMap<string, string>;

	/** @param unread files of articles that could not be believed */
	constructor(articles: readonly Article[], unread: readonly TextFile[] = []) {
		for (const article of articles)
			for (const name of new Set([article.slug, article.id]))
				this.#byName.set(name, [...(this.#byName.get(name) ?? []), article]);
		this.#unread = new Map(unread.map(({ path, file }) => [fileNameOf(path), file]));
	}

	find(name: string): Article | undefined {
		const found = this.#byName.get(name);
		return found?.length === 1 ? found[0] : undefined;
	}

	/** The shortest name of the one article that has a title, whatever its case and punctuation. */
	titled(title: string): string | undefined {
		this.#byTitle ??= byTitle([...new Set([...this.#byName.values()].flat())]);
		const [found, ...others] = this.#byTitle.get(plain(title)) ?? [];
		if (!found || others.length > 0) return undefined;
		return this.find(found.slug) === found ? found.slug : found.id;
	}

	/** Why a name finds nothing, with a remedy. */
	explain(name: string): string {
		const found = this.#byName.get(name) ?? [];
		const unread = this.#unread.get(`${fileNameOf(name)}.md`);
		if (found.length > 1)
			return `"${name}" is the name of ${found.length} articles. Write ${found.map(({ id }) => id).join(' or ')}.`;
		if (unread !== undefined) return `"${name}" cannot be found before ${unread} is mended.`;
		return `${quote(name)} is not the id of an article. ${suggest(name, [...this.#byName.keys()])}`;
	}

	/** Takes an address for a file; the file that has it already, if there is one. */
	claim(address: string, file: string): string | undefined {
		// Some disks take /Foo/ and /foo/ for one folder.
		const key = address.toLowerCase();
		const holder = this.#byAddress.get(key);
		if (holder === undefined) this.#byAddress.set(key, file);
		return holder;
	}
}

function byTitle(articles: readonly Article[]): Map<string, Article[]> {
	return Map.groupBy(articles, ({ headline }) => plain(headline));
}

function plain(title: string): string {
	return fold(title)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
