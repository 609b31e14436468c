import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearUnused } from '../../src/intake/clear-unused.ts';
import { keep } from '../../src/intake/keep.ts';
import { listFiles } from '../../src/intake/list-files.ts';
import { aFolder } from './folder.ts';

const day = 24 * 60 * 60 * 1000;

/** A folder of work in which every file was last used so many days ago. */
async function work(used: Readonly<Record<string, number>>): Promise<string> {
	const folder = await aFolder({});
	for (const [file, days] of Object.entries(used)) {
		const path = join(folder, file);
		await mkdir(join(path, '..'), { recursive: true });
		await writeFile(path, file);
		await age(path, days);
		if (file.startsWith('bundles/')) await age(join(path, '..'), days);
	}
	return folder;
}

async function age(path: string, days: number): Promise<void> {
	const then = new Date(Date.now() - days * day);
	await utimes(path, then, then);
}

test('what no build has used for 30 days goes, of earlier presses too; the rest stays', async () => {
	const folder = await work({
		'prints-2/gone.webp': 31,
		'prints-2/here.webp': 29,
		'prints-2/half.webp.4711': 31,
		'prints-1/old-press.webp': 31,
		'bundles/earlier/entry.mjs': 31,
		'bundles/today/entry.mjs': 0,
		'typefaces/a-1.0.0/a.ttf': 31,
		'test/demo/index.html': 31,
	});
	await clearUnused(folder);
	expect(listFiles(folder)).toEqual([
		'bundles/today/entry.mjs',
		'prints-2/here.webp',
		'test/demo/index.html',
		'typefaces/a-1.0.0/a.ttf',
	]);
});

test('a print that a build uses is as new, and is not made again', async () => {
	const folder = await aFolder({});
	const prints = join(folder, 'prints-2');
	await keep(prints, 'a.webp', () => Promise.resolve(Buffer.from('a print')));
	await age(join(prints, 'a.webp'), 400);
	const print = await keep(prints, 'a.webp', () => Promise.reject(new Error('Made again.')));
	expect(print.toString()).toBe('a print');
	expect(Date.now() - (await stat(join(prints, 'a.webp'))).mtimeMs).toBeLessThan(day);
	await clearUnused(folder);
	expect(await readFile(join(prints, 'a.webp'), 'utf8')).toContain('a print');
});

test('two builds that clear at once do not disturb each other', async () => {
	const files = Array.from({ length: 200 }, (_, n) => [`prints-2/${String(n)}.webp`, 31 + (n % 2)]);
	const folder = await work(Object.fromEntries(files) as Record<string, number>);
	await Promise.all([clearUnused(folder), clearUnused(folder)]);
	expect(listFiles(folder)).toEqual([]);
});
