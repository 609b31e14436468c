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
	'/search/',
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

/** What an edition holds, as far as it has addresses. */
interface Addressed {
	/** Articles that have a page in this edition. */
	readonly shown: readonly Article[];
	/** Articles that have none yet. */
	readonly hidden: readonly Article[];
	readonly fronts: readonly Front[];
	readonly years: readonly Year[];
	/** Whether the paper shows what was changed in its articles. */
	readonly history: boolean;
}

/** Every address of the site, to hold links against. */
export class AddressBook {
	readonly #pages: ReadonlySet<string>;
	readonly #byFile: ReadonlyMap<string, string>;
	readonly #hidden: ReadonlySet<string>;
	readonly #withTwins: ReadonlySet<string>;
	readonly #withChanges: ReadonlySet<string>;

	constructor({ shown, hidden, fronts, years, history }: Addressed) {
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
		const full = shown.filter(({ standing }) => standing !== 'withdrawn' && standing !== 'expired');
		const open = full.filter((article) => history && article.history);
		this.#withTwins = new Set(full.map(({ address }) => address));
		this.#withChanges = new Set(open.map(({ address }) => address));
		this.#byFile = new Map([...shown, ...hidden].map(({ file, address }) => [file, address]));
	}

	/** @param path path of a link on the site, or path of an editor's `.md` file as messages name it */
	follow(path: string): Destination {
		const written = this.#byFile.get(path) ?? path;
		const forms = [written, `${written}/`, written.replace(/index\.html$/, '')];
		const address = forms.find((form) => this.#pages.has(form) || this.#standsBeside(form));
		if (address !== undefined) return { kind: 'page', address };
		return { kind: forms.some((form) => this.#hidden.has(form)) ? 'unpublished' : 'dead' };
	}
	/** Twins stand beside every article; whether there were changes to show, the repository alone knows. */
	#standsBeside(path: string): boolean {
		const [, article = '', file] = /^(.*\/)(index\.txt|index\.md|changes\/)$/.exec(path) ?? [];
		return (file === 'changes/' ? this.#withChanges : this.#withTwins).has(article);
	}
}
