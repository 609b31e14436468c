import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace } from '../../src/publication/put-in-place.ts';
import { aFolder } from '../intake/folder.ts';

const edition = { made: ['index.html'], gone: ['old.html'] };
const staged = { 'edition.json': 'next', 'index.html': 'new' };

test('new files come, old ones go, and the rest is not touched', async () => {
	const out = await aFolder({ 'edition.json': 'one', 'index.html': 'old', 'old.html': '', a: 'a' });
	await putInPlace(out, await aFolder(staged), edition, 'one');
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new');
	expect(await readFile(join(out, 'a'), 'utf8')).toBe('a');
	expect(await readFile(join(out, 'edition.json'), 'utf8')).toBe('next');
	await expect(readFile(join(out, 'old.html'))).rejects.toThrow('ENOENT');
});

test('of two builds at once the one that is overtaken leaves the output of the other, and says so', async () => {
	const out = await aFolder({ 'edition.json': 'two', 'index.html': 'of the other' });
	await expect(putInPlace(out, await aFolder(staged), edition, 'one')).rejects.toThrow(
		/^Another build was published in .* Build again\.$/,
	);
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('of the other');
	expect(await readFile(join(out, 'edition.json'), 'utf8')).toBe('two');
});

test('nor does it disturb the other while that one lays its files', async () => {
	const out = await aFolder({ 'index.html': 'of the other' });
	await expect(putInPlace(out, await aFolder(staged), edition, 'one')).rejects.toThrow(
		'Build again.',
	);
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('of the other');
});
