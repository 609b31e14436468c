import type { Article } from '../article/article.ts';
import type { Destination } from '../body/context.ts';
import { pageAddress } from './fronts.ts';
import type { Front, Year } from './fronts.ts';

/** Feeds that stand on the site, below every front and beside the corrections. */
const feedFiles = ['rss.xml', 'atom.xml', 'feed.json'] as const;

const standing = [
	'/',
	'/about/',
	'/archive/',
	'/corrections/',
	'/feeds/',
	'/topics/',
	'/authors/',
	'/sources/',
	'/storylines/',
	'/404.html',
	'/favicon.svg',
	'/robots.txt',
	'/sitemap-index.xml',
	'/news-sitemap.xml',
];

/** Every address of the site, to hold links against. */
export class AddressBook {
	readonly #pages: ReadonlySet<string>;
	readonly #byFile: ReadonlyMap<string, string>;
	readonly #hidden: ReadonlySet<string>;

	/**
	 * @param shown articles that have a page in this edition
	 * @param hidden articles that have none yet
	 */
	constructor(
		shown: readonly Article[],
		hidden: readonly Article[],
		fronts: readonly Front[],
		years: readonly Year[],
	) {
		this.#pages = new Set([
			...standing,
			...['/', '/corrections/', ...fronts.map(({ address }) => address)].flatMap((folder) =>
				feedFiles.map((file) => folder + file),
			),
			...fronts.flatMap((front) => [
				front.address,
				...front.paging.older.map((_, n) => pageAddress(front, n + 1)),
			]),
			...years.flatMap(({ address, months }) => [address, ...months.map((month) => month.address)]),
			...shown.flatMap(({ address, aliases }) => [address, ...aliases]),
		]);
		this.#hidden = new Set(hidden.flatMap(({ address, aliases }) => [address, ...aliases]));
		this.#byFile = new Map([...shown, ...hidden].map(({ file, address }) => [file, address]));
	}

	/** @param path path of a link on the site, or path of an editor's `.md` file as messages name it */
	follow(path: string): Destination {
		const written = this.#byFile.get(path) ?? path;
		const forms = [written, `${written}/`, written.replace(/index\.html$/, '')];
		const address = forms.find((form) => this.#pages.has(form));
		if (address !== undefined) return { kind: 'page', address };
		return { kind: forms.some((form) => this.#hidden.has(form)) ? 'unpublished' : 'dead' };
	}
}
