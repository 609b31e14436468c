import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../intake/list-files.ts';
import type { Bundle, PageRoute } from '../bundle/open-bundle.ts';
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

/** Pages rendered at the same time: while one waits for its picture, others go on. */
const atOnce = 8;

/**
 * Makes the pages that changed since the last publication, and no others.
 * @param common what all pages share; when it is another than before, every page is made
 * @param before what stands in the output, and which files are really there
 * @param staging an empty folder, to which files are written
 */
export async function makeEdition(
	bundle: Bundle,
	common: string,
	before: { readonly record: Record | undefined; readonly files: ReadonlySet<string> },
	staging: string,
): Promise<Edition> {
	const isSame = before.record?.common === common;
	const known = isSame ? before.record.keys : new Map<string, string>();
	const stands = (file: string, key: string): boolean =>
		known.get(file) === key && before.files.has(file);
	const keys = new Map<string, string>();
	const made: string[] = [];
	const put = async (file: string, write: (path: string) => Promise<void>): Promise<void> => {
		const path = join(staging, file);
		await mkdir(dirname(path), { recursive: true });
		await write(path);
		made.push(file);
	};
	for (const file of await listFiles(bundle.files)) {
		keys.set(file, 'code');
		if (!stands(file, 'code')) await put(file, (path) => copyFile(join(bundle.files, file), path));
	}
	const stale: PageRoute[] = [];
	for (const page of await bundle.listPages()) {
		const file = fileOf(page);
		// Of two pages with one address the first stands, as on a server.
		if (keys.has(file)) continue;
		const { cacheKey = '' } = page;
		keys.set(file, cacheKey);
		if (cacheKey === '' || !stands(file, cacheKey)) stale.push(page);
	}
	await each(stale, async (page) => {
		const bytes = await render(bundle, page);
		const file = fileOf(page);
		const key = page.cacheKey ?? createHash('sha256').update(bytes).digest('base64url');
		keys.set(file, key);
		if (!stands(file, key)) await put(file, (path) => writeFile(path, bytes));
	});
	return {
		record: { common, keys },
		made,
		gone: [...before.files].filter((file) => !keys.has(file)),
		pages: [...keys.keys()].filter((file) => file.endsWith('.html')).length,
	};
}

async function render(bundle: Bundle, page: PageRoute): Promise<Buffer> {
	// The host is never seen: pages take the address of the site from `site.yaml`.
	const request = new Request(new URL(addressOf(page), 'http://localhost'));
	const response = await bundle.render(request, page);
	if (!response.ok && page.pathname.replaceAll('/', '') !== '404')
		throw new Error(`The page ${page.pathname} was answered with ${response.status}.`);
	return Buffer.from(await response.arrayBuffer());
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
	const left = items.values();
	const worker = async (): Promise<void> => {
		for (const item of left) await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
