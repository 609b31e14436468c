import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkTree } from './link-tree.ts';
import { compareTrees, readTree } from './tree.ts';
import type { Changes } from './tree.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'broadsheet-tree-'));
	await mkdir(join(folder, 'site/a'), { recursive: true });
	await write('one.html', 'one');
	await write('a/two.html', 'two');
});

afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

const nothing: Changes = { created: 0, changed: 0, removed: 0, rewritten: 0, bytes: 0 };

test.each<[what: string, work: () => Promise<void>, changes: Partial<Changes>]>([
	['nothing', () => Promise.resolve(), {}],
	['a new file', () => write('a/three.html', 'three'), { created: 1, bytes: 5 }],
	['a file with other text', () => write('a/two.html', 'TWO!'), { changed: 1, bytes: 4 }],
	['a file of the same length', () => write('one.html', 'ONE'), { changed: 1, bytes: 3 }],
	['a file that is gone', () => rm(join(folder, 'site/one.html')), { removed: 1 }],
	['a file replaced by its like', () => replace('one.html', 'one'), { rewritten: 1 }],
	['a folder cloned by links and put in its place', clone, {}],
	['a folder that is gone', () => rm(join(folder, 'site'), { recursive: true }), { removed: 2 }],
])('%s is told', async (_, work, changes) => {
	const site = join(folder, 'site');
	const before = await readTree(site);
	await work();
	expect(compareTrees(before, await readTree(site, before))).toEqual({ ...nothing, ...changes });
});

test('all of a first output is new', async () => {
	const tree = await readTree(join(folder, 'site'));
	expect(compareTrees(new Map(), tree)).toEqual({ ...nothing, created: 2, bytes: 6 });
});

function write(path: string, text: string): Promise<void> {
	return writeFile(join(folder, 'site', path), text);
}

async function replace(path: string, text: string): Promise<void> {
	await rm(join(folder, 'site', path));
	await write('placeholder', '');
	await write(path, text);
	await rm(join(folder, 'site/placeholder'));
}

async function clone(): Promise<void> {
	await linkTree(join(folder, 'site'), join(folder, 'clone'));
	await rm(join(folder, 'site'), { recursive: true });
	await linkTree(join(folder, 'clone'), join(folder, 'site'));
}
