import { createHash } from 'node:crypto';
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Newspaper } from '../newsroom.ts';
import { describePress, endBundling, makeBundle } from './bundle.ts';
import { linkFolder } from './link-folder.ts';
import { recordOf } from './record.ts';
import type { SearchRecord } from './record.ts';

/** An index that no build has asked for in so many milliseconds is forgotten: two weeks. */
const patience = 14 * 24 * 3600 * 1000;

export interface Indexed {
	readonly years: number;
	/** Years of which the index had to be made; of the others it was kept. */
	readonly made: number;
}

/**
 * Lays an index of every year into `pagefind/` of the output. That of a year is made again only when one
 * of its records changed, or what makes it; the others are the files that were there before.
 * @param out folder of the output, in which an earlier one may lie
 * @param cache folder of indexes made before, which any number of papers may share
 */
export async function indexForSearch(
	{ listed, registries }: Pick<Newspaper, 'listed' | 'registries'>,
	out: string,
	cache: string,
): Promise<Indexed> {
	const { language } = registries.site;
	const press = await describePress(language);
	const years = Map.groupBy(listed, ({ id }) => id.slice(0, 4));
	const folder = join(out, 'pagefind');
	let made = 0;
	for (const [year, articles] of years) {
		const records = articles.map((article) => recordOf(article, registries));
		const kept = join(cache, digest(press, records));
		if (!(await exists(kept))) {
			await keepBundle(kept, records, language);
			made++;
		}
		const now = new Date();
		await utimes(kept, now, now);
		if (!(await isSameIndex(kept, join(folder, year)))) await linkFolder(kept, join(folder, year));
	}
	if (made > 0) await endBundling();
	await dropOthers(folder, (year) => Promise.resolve(years.has(year)));
	await dropOthers(cache, async (name) => !(await isForgotten(join(cache, name))));
	return { years: years.size, made };
}

function digest(press: string, records: readonly SearchRecord[]): string {
	const hash = createHash('sha256').update(press);
	for (const record of records) hash.update(JSON.stringify(record));
	return hash.digest('hex').slice(0, 24);
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}

async function keepBundle(
	kept: string,
	records: readonly SearchRecord[],
	language: string,
): Promise<void> {
	await mkdir(dirname(kept), { recursive: true });
	// Written aside and renamed, so that no half of it is ever found.
	const aside = await mkdtemp(`${kept}.`);
	const files = await makeBundle(records, language);
	for (const path of new Set(files.map((file) => dirname(file.path))))
		await mkdir(join(aside, path), { recursive: true });
	await Promise.all(files.map(({ path, content }) => writeFile(join(aside, path), content)));
	await rename(aside, kept).catch(async (error: unknown) => {
		await rm(aside, { recursive: true, force: true });
		// Another build was quicker.
		if (!(await exists(kept))) throw error;
	});
}

/** An entry names all other files by their digests. */
async function isSameIndex(one: string, other: string): Promise<boolean> {
	const [a, b] = await Promise.all(
		[one, other].map((folder) =>
			readFile(join(folder, 'pagefind-entry.json'), 'utf8').catch(() => undefined),
		),
	);
	return a !== undefined && a === b;
}

async function isForgotten(folder: string): Promise<boolean> {
	return Date.now() - (await stat(folder)).mtimeMs > patience;
}

async function dropOthers(
	folder: string,
	isKept: (name: string) => Promise<boolean>,
): Promise<void> {
	for (const name of await readdir(folder).catch((): string[] => []))
		if (!(await isKept(name))) await rm(join(folder, name), { recursive: true, force: true });
}
