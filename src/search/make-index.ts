import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';
import { space } from './spacing.ts';

/** A file of an index, by its path in the folder of a year. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** What a browser needs: not the interfaces that Pagefind brings, nor its engine for other languages. */
const needed = /^pagefind(?:\.js|-entry\.json)$|\.pf_\w+$/;

/** Languages whose letters `spacing.ts` parts; Pagefind would part them again, its own way. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** The language whose endings are cut from words, of texts and of what is asked for alike. */
function stemmingOf(tag: string): string {
	const { language } = new Intl.Locale(tag);
	return unspaced.has(language) ? 'und' : language;
}

/**
 * Makes an index that Pagefind's script reads. The same records give the same bytes.
 * @param language of the paper: one index holds the articles of every language
 * @throws Error with what Pagefind says
 */
export async function makeIndex(
	records: readonly SearchRecord[],
	language: string,
): Promise<IndexFile[]> {
	const stemming = stemmingOf(language);
	const { index, errors } = await createIndex({ forceLanguage: stemming });
	if (!index) throw complaint(errors);
	const add = async ({ url, content, meta, filters, sort }: SearchRecord): Promise<void> => {
		const added = await index.addCustomRecord({
			url,
			language: stemming,
			content: space(content),
			meta: { title: space(meta.title), byline: space(meta.byline) },
			filters,
			sort,
		});
		if (added.errors.length > 0) throw complaint(added.errors);
	};
	await Promise.all(records.map(add));
	const made = await index.getFiles();
	if (made.errors.length > 0) throw complaint(made.errors);
	await index.deleteIndex();
	const own = `wasm.${stemming}.pagefind`;
	const engine = made.files.some(({ path }) => path === own) ? own : 'wasm.unknown.pagefind';
	return made.files.filter(({ path }) => path === engine || needed.test(path));
}

function complaint(errors: readonly string[]): Error {
	return new Error(`The search index could not be made: ${errors.join(' ')}`);
}

/** Ends the program that makes indexes. */
export async function endIndexing(): Promise<void> {
	await close();
}

/** What an index is made with, besides its records. */
export async function describePress(language: string): Promise<string> {
	const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	return `1 ${version} ${stemmingOf(language)}`;
}
