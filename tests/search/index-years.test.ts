import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import { indexForSearch } from '../../src/search/index-years.ts';
import type { Indexed } from '../../src/search/index-years.ts';
import { articleFile, writeContent } from '../support/content.ts';

const now = new Date('2026-03-01T12:00:00Z');
const files = {
	'articles/rain.md': articleFile({ headline: 'Rain', published: '2024-05-01' }, 'Rain fell.'),
	'articles/wind.md': articleFile({ headline: 'Wind', published: '2024-06-01' }, 'Wind blew.'),
	'articles/snow.md': articleFile({ headline: 'Snow', published: '2025-01-01' }, 'Snow lay.'),
};

let cache: string;
beforeEach(async () => {
	cache = join(await mkdtemp(join(tmpdir(), 'broadsheet-')), 'cache');
});

async function open(others: Readonly<Record<string, string>> = {}): Promise<Newspaper> {
	const content = await writeContent({ ...files, ...others });
	return openNewspaper({ content, now, preview: false });
}

/** Years, how many were made, and the key and the place of every file. */
async function index(
	others: Readonly<Record<string, string>> = {},
): Promise<Omit<Indexed, 'files'> & { files: Map<string, string> }> {
	const { files: made, ...rest } = await indexForSearch(await open(others), cache);
	return { ...rest, files: new Map(made.map(({ file, from, key }) => [file, `${key} ${from}`])) };
}

function ofYear(year: string, files: ReadonlyMap<string, string>): [string, string][] {
	return [...files].filter(([path]) => path.startsWith(`pagefind/${year}/`));
}

test('every year has an index of its own, with the script that reads it', async () => {
	const { years, made, files } = await index();
	expect([years, made]).toEqual([2, 2]);
	const paths = [...files.keys()];
	for (const year of ['2024', '2025'])
		for (const file of ['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
			expect(paths).toContain(`pagefind/${year}/${file}`);
	expect(paths.filter((path) => path.includes('/fragment/'))).toHaveLength(3);
	expect(paths.filter((path) => /ui|worker|unknown|\.css$/.test(path))).toEqual([]);
});

describe('an index is made again', () => {
	test('of no year when nothing changed: its files are the same files', async () => {
		const before = await index();
		expect(await index()).toEqual({ ...before, made: 0 });
	});

	test.each([
		['a new article', { 'articles/hail.md': articleFile({ published: '2025-02-01' }) }],
		['a new headline', { 'articles/snow.md': articleFile({ published: '2025-01-01' }) }],
	])('of its own year for %s: the files of the others stay', async (_, changed) => {
		const before = await index();
		const after = await index(changed);
		expect(after.made).toBe(1);
		expect(ofYear('2024', after.files)).toEqual(ofYear('2024', before.files));
		expect(ofYear('2025', after.files)).not.toEqual(ofYear('2025', before.files));
	});

	test('to the same bytes from the same articles', async () => {
		const bytesOf = async (folder: string): Promise<string[][]> => {
			const { files: made } = await indexForSearch(await open(), folder);
			const read = made.map(async ({ file, from }) => [file, await readFile(from, 'base64')]);
			return Promise.all(read);
		};
		expect(await bytesOf(`${cache}-2`)).toEqual(await bytesOf(cache));
	});
});

test('a year that has no article any more has no index', async () => {
	await index();
	const draft = articleFile({ published: '2025-01-01', status: 'draft' });
	const { files } = await index({ 'articles/snow.md': draft });
	expect(ofYear('2025', files)).toEqual([]);
});
