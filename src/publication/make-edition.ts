import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundle, PageRoute } from '../bundle/open-bundle.ts';
import { digestOf } from '../digest.ts';
import { listFiles } from '../intake/list-files.ts';
import { addressOf, fileOf } from './page-file.ts';
import type { Record } from './record.ts';

/** What a build made, beside what stands already. */
export interface Edition {
	/** What the output holds once it is published. */
	readonly record: Record;
	/** Files that are new or other than before; they lie in the staging folder. */
	readonly made: readonly string[];
	/** Files that are in the output and no longer of the edition. */
	readonly gone: readonly string[];
	/** Pages for readers, old and new. */
	readonly pages: number;
}

/** A file that was made before and is published as it is. */
export interface KeptFile {
	/** Path in the output, with `/`. */
	readonly file: string;
	/** Path on the disk. */
	readonly from: string;
	/** Changes with the file. */
	readonly key: string;
}

/** Pages rendered at the same time: while one waits for its picture, others go on. */
const atOnce = 8;

/** What stands in an output. */
interface Standing {
	readonly record: Record | undefined;
	/** The files that are really there. */
	readonly files: ReadonlySet<string>;
}

/**
 * Makes the pages that changed since the last publication, and no others.
 * @param kept files of the edition that are no pages
 * @param common what all pages share; when it is another than before, every page is made
 * @param staging an empty folder, to which files are written
 */
export async function makeEdition(
	bundle: Bundle,
	kept: readonly KeptFile[],
	common: string,
	before: Standing,
	staging: string,
): Promise<Edition> {
	const known = before.record?.common === common ? before.record.keys : new Map<string, string>();
	const stands = (file: string, key: string): boolean =>
		known.get(file) === key && before.files.has(file);
	const keys = new Map<string, string>();
	const made: string[] = [];
	const settle = async (file: string, key: string, write: Write): Promise<void> => {
		keys.set(file, key);
		if (stands(file, key)) return;
		await mkdir(dirname(join(staging, file)), { recursive: true });
		await write(join(staging, file));
		made.push(file);
	};
	for (const { file, from, key } of [...(await codeOf(bundle)), ...kept])
		await settle(file, key, (path) => copyFile(from, path));
	// Of two pages with one address the first stands, as on a server.
	const pages = new Map(
		(await bundle.listPages()).toReversed().map((page) => [fileOf(page), page]),
	);
	for (const [file, { cacheKey = '' }] of pages) keys.set(file, cacheKey);
	const stale = [...pages].filter(([file, { cacheKey = '' }]) => !stands(file, cacheKey));
	await each(stale, async ([file, page]) => {
		const bytes = await render(bundle, page);
		await settle(file, page.cacheKey ?? digestOf(bytes.toString('base64')), (path) =>
			writeFile(path, bytes),
		);
	});
	return {
		record: { common, keys },
		made,
		gone: [...before.files].filter((file) => !keys.has(file)),
		pages: [...keys.keys()].filter((file) => file.endsWith('.html')).length,
	};
}

/** Scripts and typefaces: they are the same in every edition. */
async function codeOf({ files }: Bundle): Promise<KeptFile[]> {
	const paths = await listFiles(files);
	return paths.map((file) => ({ file, from: join(files, file), key: 'code' }));
}

type Write = (path: string) => Promise<void>;

async function render(bundle: Bundle, page: PageRoute): Promise<Buffer> {
	// The host is never seen: pages take the address of the site from `site.yaml`.
	const request = new Request(new URL(addressOf(page), 'http://localhost'));
	const response = await bundle.render(request, page);
	if (!response.ok && page.pathname.replaceAll('/', '') !== '404')
		throw new Error(`The page ${page.pathname} was answered with ${response.status}.`);
	return Buffer.from(await response.arrayBuffer());
}

/** @throws what the first work that failed threw, once the others have ended */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
	const left = items.values();
	const worker = async (): Promise<void> => {
		try {
			for (const item of left) await work(item);
		} catch (error) {
			left.return?.();
			throw error;
		}
	};
	const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
