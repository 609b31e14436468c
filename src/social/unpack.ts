import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import { digestSizes, keepFolder } from '../intake/keep-folder.ts';
import type { Typeface } from './typefaces.ts';

/**
 * The folder of a typeface's upright files as the press reads them: it knows TrueType, and packages
 * carry WOFF 2, which is half as large. They are unpacked once; those of other versions are removed.
 * @param unpacked folder of all typefaces
 */
export async function unpack({ manifest }: Typeface, unpacked: string): Promise<string> {
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	const files = join(dirname(manifest), 'files');
	const name = basename(dirname(manifest));
	const folder = join(unpacked, `${name}-${version}`);
	const { isNew } = await keepFolder(folder, digestSizes, async (empty) => {
		for (const file of await readdir(files))
			if (file.endsWith('-wght-normal.woff2')) {
				const bytes = await decompress(await readFile(join(files, file)));
				await writeFile(join(empty, file.replace(/woff2$/, 'ttf')), bytes);
			}
	});
	if (isNew) await removeOthers(name, folder);
	return folder;
}

/** Removes other versions of a package, but not what another build unpacks of this one. */
async function removeOthers(name: string, folder: string): Promise<void> {
	const others = (await readdir(dirname(folder))).filter(
		(other) =>
			other.startsWith(`${name}-`) &&
			/^\d/.test(other.slice(name.length + 1)) &&
			!other.startsWith(basename(folder)),
	);
	for (const other of others)
		await rm(join(dirname(folder), other), { recursive: true, force: true });
}
