import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { listFiles } from '../intake/list-files.ts';
import type { Newspaper } from '../newsroom.ts';
import type { KeptFile } from '../publication/make-edition.ts';
import { isInPart } from '../publication/part.ts';
import type { Part } from '../publication/part.ts';
import { describePress, endIndexing, makeIndex } from './make-index.ts';
import { recordKey, recordOf } from './record.ts';
import type { SearchRecord } from './record.ts';

/** The file of an index that names all others. */
const entryFile = 'pagefind-entry.json';

export interface Indexed {
	readonly years: number;
	/** Years of which the index had to be made; of the others it was kept. */
	readonly made: number;
	/** What the output holds of all of them. */
	readonly files: readonly KeptFile[];
}

/**
 * An index of every year, for `pagefind/` of the output. That of a year is made again only when one of its
 * records changed, or what makes it.
 * @param cache folder of indexes made before, which any number of papers may share
 * @param part of several machines that of this one: of the other years it gives the entry alone
 */
export async function indexForSearch(
	{ listed, registries }: Pick<Newspaper, 'listed' | 'registries'>,
	cache: string,
	part?: Part,
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
		if (!(await isThere(kept))) {
			const records = articles.map((article) => recordOf(article, registries));
			await keepIndex(kept, records, language);
			made++;
		}
		for (const path of await listFiles(kept))
			files.push({
				file: `pagefind/${year}/${path}`,
				from: join(kept, path),
				// The name of most holds a digest of what is in them.
				key: path.includes('_') ? digestOf(press) : key,
			});
	}
	if (made > 0) await endIndexing();
	return { years: years.size, made, files };
}

/** The time of the folder is that of its last use: what has none for long is cleared away. */
async function isThere(folder: string): Promise<boolean> {
	const now = new Date();
	return utimes(folder, now, now).then(
		() => true,
		() => false,
	);
}

async function keepIndex(
	kept: string,
	records: readonly SearchRecord[],
	language: string,
): Promise<void> {
	await mkdir(dirname(kept), { recursive: true });
	// Written aside and renamed, so that no half of it is ever found.
	const aside = await mkdtemp(`${kept}.`);
	try {
		const files = await makeIndex(records, language);
		for (const folder of new Set(files.map(({ path }) => dirname(path))))
			await mkdir(join(aside, folder), { recursive: true });
		await Promise.all(files.map(({ path, content }) => writeFile(join(aside, path), content)));
		// Of two builds at once the first is kept: both made the same.
		await rename(aside, kept).catch(() => undefined);
	} finally {
		await rm(aside, { recursive: true, force: true });
	}
}
