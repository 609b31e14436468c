import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import type { Typeface } from './typefaces.ts';

/**
 * The folder of a typeface's upright files as the press reads them: it knows TrueType, and packages
 * carry WOFF 2, which is half as large. They are unpacked once.
 * @param unpacked folder of all typefaces
 */
export async function unpack({ manifest }: Typeface, unpacked: string): Promise<string> {
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	const files = join(dirname(manifest), 'files');
	const folder = join(unpacked, `${basename(dirname(manifest))}-${version}`);
	if (await isFilled(folder)) return folder;
	await mkdir(unpacked, { recursive: true });
	const aside = await mkdtemp(`${folder}.`);
	for (const file of await readdir(files))
		if (file.endsWith('-wght-normal.woff2')) {
			const bytes = await decompress(await readFile(join(files, file)));
			await writeFile(join(aside, file.replace(/woff2$/, 'ttf')), bytes);
		}
	try {
		await rename(aside, folder);
	} catch (error) {
		// Another build was faster.
		await rm(aside, { recursive: true });
		if (!(await isFilled(folder))) throw error;
	}
	return folder;
}

async function isFilled(folder: string): Promise<boolean> {
	return (await readdir(folder).catch(() => [])).length > 0;
}
