import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { digestOf } from '../digest.ts';
import { digestSizes, keepFolder } from '../intake/keep-folder.ts';
import type { Newspaper } from '../newspaper/open-newspaper.ts';
import type { KeptFile } from '../publication/make-edition.ts';
import { isInPart } from '../publication/part.ts';
import type { Part } from '../publication/part.ts';
import { describePress } from './press.ts';
import { recordKey, recordOf } from './record.ts';
import type { IndexOrder } from './write-index.ts';

/** The file of an index that names all others. */
const entryFile = 'pagefind-entry.json';

export interface Indexed {
	readonly years: number;
	/** Years of which the index had to be made; of the others it was kept. */
	readonly made: number;
	/** What the output holds of all of them. */
	readonly files: readonly KeptFile[];
}

type Indexable = Pick<Newspaper, 'listed' | 'registries'>;

/**
 * An index of every year, for `pagefind/` of the output. That of a year is made again only when one of its
 * records changed, or what makes it.
 * @param cache folder of indexes made before, which any number of papers may share
 * @param part of several machines that of this one: of the other years it gives the entry alone
 */
export async function indexForSearch(
	newspaper: Indexable,
	cache: string,
	part?: Part,
): Promise<Indexed> {
	const thread = new Tinypool({
		filename: new URL('write-index.ts', import.meta.url).href,
		name: 'writeIndex' satisfies keyof typeof import('./write-index.ts'),
		runtime: 'worker_threads',
		minThreads: 0,
		maxThreads: 1,
		// A thread that waits in earnest does not see that the program it started has ended.
		useAtomics: false,
	});
	try {
		return await indexYears(newspaper, cache, part, (order) => thread.run(order));
	} finally {
		await thread.destroy();
	}
}

async function indexYears(
	{ listed, registries }: Indexable,
	cache: string,
	part: Part | undefined,
	write: (order: IndexOrder) => Promise<void>,
): Promise<Indexed> {
	const { language } = registries.site;
	const press = await describePress(language);
	const years = Map.groupBy(listed, ({ id }) => id.slice(0, 4));
	const files: KeptFile[] = [];
	let made = 0;
	for (const [year, articles] of years) {
		const key = digestOf(press, ...articles.map((article) => recordKey(article, registries)));
		const kept = join(cache, key);
		const entry = `pagefind/${year}/${entryFile}`;
		if (part && !isInPart(part, entry)) {
			files.push({ file: entry, from: join(kept, entryFile), key });
			continue;
		}
		// Names of most files hold digests of what they hold, and there is one for each article.
		const index = await keepFolder(kept, digestSizes, (folder) => {
			const records = articles.map((article) => recordOf(article, registries));
			return write({ folder, records, language });
		});
		if (index.isNew) made++;
		for (const path of index.files)
			files.push({
				file: `pagefind/${year}/${path}`,
				from: join(kept, path),
				// Pagefind names most files by what is in them, for caches of browsers as for ours.
				key: path.includes('_') ? digestOf(press) : key,
			});
	}
	return { years: years.size, made, files };
}
