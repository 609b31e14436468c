import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { typefacesFor } from '../../src/social/typefaces.ts';
import { unpack } from '../../src/social/unpack.ts';
import { aFolder } from '../intake/folder.ts';

test('a typeface is unpacked once, and what is left of its other versions goes', async () => {
	const [, serif] = typefacesFor('Words', 'en');
	if (!serif) throw new Error('There is a second typeface for every text.');
	const folder = await aFolder({
		'noto-serif-0.1.0/old.ttf': 'old',
		'noto-serif-0.1.0.kiLLed/half.ttf': 'half',
		'noto-serif-hebrew-0.1.0/another.ttf': 'another',
	});
	const unpacked = basename(await unpack(serif, folder));
	expect((await readdir(folder)).toSorted()).toEqual([unpacked, 'noto-serif-hebrew-0.1.0']);
	expect(basename(await unpack(serif, folder))).toBe(unpacked);
});

test('a typeface that lost a file is unpacked again', async () => {
	const [, serif] = typefacesFor('Words', 'en');
	if (!serif) throw new Error('There is a second typeface for every text.');
	const folder = await unpack(serif, await aFolder({}));
	const before = await readdir(folder);
	await rm(join(folder, before.find((file) => file.endsWith('.ttf')) ?? ''));
	expect(await readdir(await unpack(serif, dirname(folder)))).toEqual(before);
});
