/** What we use of Pagefind's script, which comes with the index and not with ours. */
interface Pagefind {
	readonly createInstance: (options: Options & { basePath: string; noWorker: boolean }) => Engine;
}

interface Options {
	/** Every article of the index has these, too. */
	mergeFilter: { year: string };
	/** Words. */
	excerptLength: number;
	excerptEllipsis: string;
}

export interface Engine {
	mergeIndex(path: string, options: Options): Promise<void>;
	search(query: string, options: Search): Promise<Answer>;
}

/** Values of each filter: one, one of several, or whatever there is. */
export type Filters = Readonly<
	Record<string, string | { any: readonly string[] } | { not: string[] }>
>;

interface Search {
	filters: Filters;
	sort?: { date: 'desc' };
}

export interface Answer {
	readonly results: readonly Hit[];
	/** How many of the results there are, by filter and value. */
	readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Hit {
	readonly id: string;
	data(): Promise<Found>;
}

/** An article as the index tells it. */
export interface Found {
	readonly url: string;
	/** `<` and `>` of the text are written as entities; `<mark>` is around the words that were found. */
	readonly excerpt: string;
	/** With `also` where words have other spellings, which are found and not shown. */
	readonly meta: Readonly<Record<'title' | 'byline', string> & { also?: string }>;
	readonly filters: Readonly<Record<'section' | 'type' | 'day' | 'lang', readonly string[]>>;
}

let engine: Promise<Engine> | undefined;
const merged = new Map<string, Promise<void>>();

/**
 * Loads the indexes of these years, and whatever is needed to read them, once each. When one cannot be loaded all
 * is begun anew the next time: Pagefind goes on with what it has of it.
 */
export async function loadYears(years: readonly string[]): Promise<Engine> {
	const [first = ''] = years;
	if (!engine) merged.set(first, Promise.resolve());
	engine ??= start(first);
	const starting = engine;
	try {
		const started = await starting;
		const merge = (year: string): Promise<void> => {
			const merging = merged.get(year) ?? started.mergeIndex(folderOf(year), optionsOf(year));
			merged.set(year, merging);
			return merging;
		};
		await Promise.all(years.map(merge));
		return started;
	} catch (error) {
		if (engine === starting) {
			engine = undefined;
			merged.clear();
		}
		throw error;
	}
}

async function start(year: string): Promise<Engine> {
	const folder = folderOf(year);
	const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
	return createInstance({ basePath: folder, noWorker: true, ...optionsOf(year) });
}

function folderOf(year: string): string {
	return `/pagefind/${year}/`;
}

function optionsOf(year: string): Options {
	return { mergeFilter: { year }, excerptLength: 36, excerptEllipsis: '…' };
}
