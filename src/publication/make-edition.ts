import { join } from 'node:path';
import type { Bundle, PageRoute } from '../bundle/open-bundle.ts';
import { digestOf } from '../digest.ts';
import { listFiles } from '../intake/list-files.ts';
import { writerInto } from '../intake/write-into.ts';
import type { Content } from '../intake/write-into.ts';
import { addressOf, fileOf } from './page-file.ts';
import { isInPart, nameOf } from './part.ts';
import type { Part } from './part.ts';
import type { Record } from './record.ts';

/** What a build made, beside what stands already. */
export interface Edition {
	/** What the output holds once it is published. */
	readonly record: Record;
	/** Files that are new or other than before; they lie in the staging folder. */
	readonly made: readonly string[];
	/** Files that are in the output and no longer of the edition. */
	readonly gone: readonly string[];
	/** Pages for readers that the output holds, old and new. */
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

/** What is to be made. */
interface Order {
	/** What all pages share; when it is another than before, every page is made. */
	readonly common: string;
	/** Files of the edition that are no pages; they may be on their way while pages are made. */
	readonly kept: Promise<{ readonly files: readonly KeptFile[] }>;
	/** Where several machines make an edition: the part of this one. */
	readonly part?: Part | undefined;
}

/** What stands in an output. */
interface Standing {
	readonly record: Record | undefined;
	/** The files that are really there. */
	readonly files: ReadonlySet<string>;
}

/**
 * Makes the pages that changed since the last publication, and no others.
 * In a part these are the pages of the part, and the few that are known only when they are rendered: what
 * is the same in all parts tells that they are of one edition.
 * @param staging an empty folder, to which files are written
 */
export async function makeEdition(
	bundle: Bundle,
	{ common, kept, part }: Order,
	before: Standing,
	staging: string,
): Promise<Edition> {
	const known = before.record?.common === common ? before.record.keys : new Map<string, string>();
	const stands = (file: string, key: string): boolean =>
		known.get(file) === key && before.files.has(file);
	const keys = new Map<string, string>();
	const made: string[] = [];
	const stage = writerInto(staging);
	const settle = (file: string, key: string, content: Content): void => {
		keys.set(file, key);
		if (stands(file, key)) return;
		stage(file, content);
		made.push(file);
	};
	const pages = await listByFile(bundle);
	for (const [file, { cacheKey = '' }] of pages) keys.set(file, cacheKey);
	const isHere = placeIn(part, pages);
	const here = [...pages].filter(([file]) => isHere(file));
	const stale = here.filter(([file, { cacheKey = '' }]) => !stands(file, cacheKey));
	await each(inOrder(stale), kept, async ([file, page]) => {
		const bytes = await render(bundle, page);
		settle(file, page.cacheKey ?? digestOf(bytes.toString('base64')), bytes);
	});
	for (const { file, from, key } of [...codeOf(bundle), ...(await kept).files]) {
		keys.set(file, key);
		if (isHere(file)) settle(file, key, from);
	}
	return {
		record: { common, keys, part: part && nameOf(part) },
		made,
		gone: [...before.files].filter((file) => !keys.has(file) || !isHere(file)),
		pages: here.filter(([file]) => file.endsWith('.html')).length,
	};
}

/** Scripts and typefaces: they are the same in every edition. */
function codeOf({ files }: Bundle): KeptFile[] {
	return listFiles(files).map((file) => ({ file, from: join(files, file), key: 'code' }));
}

/** Whether a file is made here: it is of this part, or known only when it is rendered. */
function placeIn(
	part: Part | undefined,
	pages: ReadonlyMap<string, PageRoute>,
): (file: string) => boolean {
	const isUnknown = (page: PageRoute | undefined): boolean =>
		page !== undefined && page.cacheKey === undefined;
	return (file) => part === undefined || isInPart(part, file) || isUnknown(pages.get(file));
}

/** Of two pages with one address the first stands, as on a server. */
async function listByFile(bundle: Bundle): Promise<Map<string, PageRoute>> {
	const pages = await bundle.listPages();
	return new Map(pages.toReversed().map((page) => [fileOf(page), page]));
}

/** A page, its copies and its pictures one after another: they are made of the same. */
function inOrder<T>(pages: readonly (readonly [file: string, T])[]): (readonly [string, T])[] {
	return pages.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function render(bundle: Bundle, page: PageRoute): Promise<Buffer> {
	// The host is never seen: pages take the address of the site from `site.yaml`.
	const request = new Request(new URL(addressOf(page), 'http://localhost'));
	const response = await bundle.render(request, page);
	if (!response.ok && page.pathname.replaceAll('/', '') !== '404')
		throw new Error(`The page ${page.pathname} was answered with ${response.status}.`);
	return Buffer.from(await response.arrayBuffer());
}

/**
 * Works on all items, some at a time, and on no more of them once one failed or what is done beside failed.
 * @throws what the first work that failed threw, once the others have ended
 */
async function each<T>(
	items: readonly T[],
	beside: Promise<unknown>,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const left = items.values();
	let hasFailed = false;
	const note = (error: unknown): never => {
		hasFailed = true;
		throw error;
	};
	beside.catch(() => (hasFailed = true));
	const worker = async (): Promise<void> => {
		for (const item of left) {
			if (hasFailed) return;
			await work(item).catch(note);
		}
	};
	const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
