import { close, createIndex } from 'pagefind';
import { writerInto } from '../intake/write-into.ts';
import { stemmingOf } from './press.ts';
import type { SearchRecord } from './record.ts';
import { space } from './spacing.ts';

export interface IndexOrder {
	/** An empty one, for the files of the index. */
	readonly folder: string;
	readonly records: readonly SearchRecord[];
	/** Of the paper: one index holds the articles of every language. */
	readonly language: string;
}

/** What a browser needs: not the interfaces that Pagefind brings, nor its engine for other languages. */
const needed = /^pagefind(?:\.js|-entry\.json)$|\.pf_\w+$/;

/**
 * Writes an index that Pagefind's script reads. The same records give the same bytes. It runs on a thread of
 * its own, one index at a time: what parts words and passes them to Pagefind would keep pages waiting.
 * @throws Error with what Pagefind says
 */
export async function writeIndex({ folder, records, language }: IndexOrder): Promise<void> {
	try {
		const files = await makeIndex(records, stemmingOf(language));
		const write = writerInto(folder);
		for (const { path, content } of files) write(path, content);
	} finally {
		// Ends the program that makes indexes.
		await close();
	}
}

/** A file of an index, by its path in the folder of a year. */
interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

async function makeIndex(records: readonly SearchRecord[], stemming: string): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ forceLanguage: stemming });
	if (!index) throw complaint(errors);
	const add = async ({ url, content, meta, filters, sort }: SearchRecord): Promise<void> => {
		const added = await index.addCustomRecord({
			url,
			language: stemming,
			content: space(content),
			meta: { ...meta, title: space(meta.title), byline: space(meta.byline) },
			filters,
			sort,
		});
		if (added.errors.length > 0) throw complaint(added.errors);
	};
	await Promise.all(records.map(add));
	const made = await index.getFiles();
	if (made.errors.length > 0) throw complaint(made.errors);
	const own = `wasm.${stemming}.pagefind`;
	const engine = made.files.some(({ path }) => path === own) ? own : 'wasm.unknown.pagefind';
	return made.files.filter(({ path }) => path === engine || needed.test(path));
}

function complaint(errors: readonly string[]): Error {
	return new Error(`The search index could not be made: ${errors.join(' ')}`);
}
