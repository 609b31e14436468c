import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openNewspaper } from '../../src/newsroom.ts';
import type { Newspaper } from '../../src/newsroom.ts';
import { indexForSearch } from '../../src/search/index-years.ts';
import type { Indexed } from '../../src/search/index-years.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { listFiles } from '../support/html.ts';

const now = new Date('2026-03-01T12:00:00Z');
const files = {
	'articles/rain.md': articleFile({ headline: 'Rain', published: '2024-05-01' }, 'Rain fell.'),
	'articles/wind.md': articleFile({ headline: 'Wind', published: '2024-06-01' }, 'Wind blew.'),
	'articles/snow.md': articleFile({ headline: 'Snow', published: '2025-01-01' }, 'Snow lay.'),
};

let out: string;
let cache: string;
beforeEach(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
	[out, cache] = [join(folder, 'out'), join(folder, 'cache')];
});

async function open(others: Readonly<Record<string, string>> = {}): Promise<Newspaper> {
	const content = await writeContent({ ...files, ...others });
	return openNewspaper({ content, now, preview: false });
}

async function index(others: Readonly<Record<string, string>> = {}): Promise<Indexed> {
	return indexForSearch(await open(others), out, cache);
}

/** Every file of the index with its place on the disk and its bytes. */
async function snapshot(folder: string): Promise<Map<string, string>> {
	const paths = await listFiles(folder);
	const states = paths.map(async (path) => {
		const { ino } = await stat(join(folder, path));
		return [path, `${ino} ${await readFile(join(folder, path), 'base64')}`] as const;
	});
	return new Map(await Promise.all(states));
}

function ofYear(year: string, files: ReadonlyMap<string, string>): [string, string][] {
	return [...files].filter(([path]) => path.startsWith(`pagefind/${year}/`));
}

test('every year has an index of its own, with the script that reads it', async () => {
	expect(await index()).toEqual({ years: 2, made: 2 });
	const paths = await listFiles(out);
	for (const year of ['2024', '2025'])
		for (const file of ['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
			expect(paths).toContain(`pagefind/${year}/${file}`);
	expect(paths.filter((path) => path.includes('/fragment/'))).toHaveLength(3);
	expect(paths.filter((path) => /ui|worker|unknown|\.css$/.test(path))).toEqual([]);
});

describe('an index is made again', () => {
	test('of no year when nothing changed: its files are the same files', async () => {
		await index();
		const before = await snapshot(out);
		expect(await index()).toEqual({ years: 2, made: 0 });
		expect(await snapshot(out)).toEqual(before);
	});

	test.each([
		['a new article', { 'articles/hail.md': articleFile({ published: '2025-02-01' }) }],
		['a new headline', { 'articles/snow.md': articleFile({ published: '2025-01-01' }) }],
	])('of its own year for %s: the files of the others stay', async (_, changed) => {
		await index();
		const before = await snapshot(out);
		expect(await index(changed)).toEqual({ years: 2, made: 1 });
		const after = await snapshot(out);
		expect(ofYear('2024', after)).toEqual(ofYear('2024', before));
		expect(ofYear('2025', after)).not.toEqual(ofYear('2025', before));
	});

	test('in an empty folder from what was kept, without making it', async () => {
		await index();
		const before = await snapshot(out);
		const elsewhere = `${out}-2`;
		expect(await indexForSearch(await open(), elsewhere, cache)).toEqual({ years: 2, made: 0 });
		expect(await snapshot(elsewhere)).toEqual(before);
	});

	test('to the same bytes from the same articles', async () => {
		await index();
		await indexForSearch(await open(), `${out}-2`, `${cache}-2`);
		const bytes = async (folder: string): Promise<[string, string | undefined][]> =>
			[...(await snapshot(folder))].map(([path, state]) => [path, state.split(' ')[1]]);
		expect(await bytes(`${out}-2`)).toEqual(await bytes(out));
	});
});

test('the index of a year that has no article any more is gone', async () => {
	await index();
	await index({ 'articles/snow.md': articleFile({ published: '2025-01-01', status: 'draft' }) });
	expect((await listFiles(out)).filter((path) => path.includes('2025'))).toEqual([]);
});
