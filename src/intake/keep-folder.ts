import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { listFiles } from './list-files.ts';

/** The file of a kept folder that says what all others were when it was made. */
const sealFile = 'seal';

/** Names the files of a folder; another digest, and the folder is not whole. */
type Digest = (folder: string, files: readonly string[]) => Promise<string>;

export interface KeptFolder {
	/** Paths from the folder, with `/`. */
	readonly files: readonly string[];
	/** Whether it had to be made. */
	readonly isNew: boolean;
}

/**
 * A folder that was made once, or makes it and keeps it. Its path must change with whatever it is made of.
 * Its time is that of its last use: what has none for long is cleared away. One that was damaged since
 * is made again.
 * @param make fills an empty folder
 */
export async function keepFolder(
	folder: string,
	digest: Digest,
	make: (empty: string) => Promise<void>,
): Promise<KeptFolder> {
	const found = await filesOf(folder, digest);
	if (found) {
		const now = new Date();
		await utimes(folder, now, now);
		return { files: found, isNew: false };
	}
	await mkdir(dirname(folder), { recursive: true });
	// Filled aside and renamed, so that no half of it is ever found.
	const aside = await mkdtemp(`${folder}.`);
	const damaged = `${aside}.damaged`;
	try {
		await make(aside);
		const files = listFiles(aside);
		await writeFile(join(aside, sealFile), await digest(aside, files));
		// Of two builds at once the first is kept: both made the same.
		if (!(await filesOf(folder, digest))) {
			// What cannot be renamed is not there, or was put there by the other build just now.
			await rename(folder, damaged).catch(() => undefined);
			await rename(aside, folder).catch(() => undefined);
		}
		return { files, isNew: true };
	} finally {
		for (const rest of [aside, damaged]) await rm(rest, { recursive: true, force: true });
	}
}

/** Sees files that are lost or were cut, and reads none. */
export const digestSizes: Digest = (folder, files) =>
	Promise.resolve(digestOf(files.map((file) => [file, statSync(join(folder, file)).size])));

/** @returns undefined when there is no such folder, or it is not whole */
async function filesOf(folder: string, digest: Digest): Promise<string[] | undefined> {
	const seal = await readFile(join(folder, sealFile), 'utf8').catch(() => undefined);
	if (seal === undefined) return undefined;
	const files = listFiles(folder).filter((file) => file !== sealFile);
	return seal === (await digest(folder, files)) ? files : undefined;
}
