import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../intake/has-code.ts';
import type { Edition } from './make-edition.ts';
import { stampFile } from './record.ts';

/**
 * Lays the files that changed over an output, each by renaming, so that a reader gets the earlier file or
 * the new one and never a part. The cost follows the change: nothing else is touched. What pages lead to
 * comes before the pages, articles before the fronts that name them, what is gone goes, and the stamp comes last. While
 * this runs the output has no stamp: a build that finds none trusts nothing there and makes all anew.
 * @param staging the files that changed, and the stamp of the edition
 * @param stamp that the output had when its files were looked at
 * @throws Error when another build was published since
 */
export async function putInPlace(
	out: string,
	staging: string,
	{ made, gone }: Pick<Edition, 'made' | 'gone'>,
	stamp: string,
): Promise<void> {
	await claim(out, staging, stamp);
	for (const file of made.toSorted((a, b) => rank(a) - rank(b))) {
		const path = join(out, file);
		await mkdir(dirname(path), { recursive: true });
		await rename(join(staging, file), path);
	}
	for (const file of gone) {
		await rm(join(out, file), { force: true });
		await prune(out, dirname(file));
	}
	await rename(join(staging, stampFile), join(out, stampFile));
}

/** Takes the stamp away by renaming: of two builds at once one gets it. */
async function claim(out: string, staging: string, stamp: string): Promise<void> {
	const [there, taken] = [join(out, stampFile), join(staging, `${stampFile}.before`)];
	await rename(there, taken).catch((error: unknown) => {
		throw hasCode(error, 'ENOENT') ? overtaken(out) : error;
	});
	if ((await readFile(taken, 'utf8')) === stamp) return;
	await rename(taken, there);
	throw overtaken(out);
}

function overtaken(out: string): Error {
	return new Error(`Another build was published in ${out} while this one was made. Build again.`);
}

/** Files that pages load, articles, and what leads to them. */
function rank(file: string): number {
	if (!/\.(?:html|xml|json)$/.test(file)) return 0;
	return /^\d{4}\/\d\d\/./.test(file) ? 1 : 2;
}

/** Takes out folders that hold nothing any more. */
async function prune(out: string, folder: string): Promise<void> {
	if (folder === '.') return;
	const isEmpty = await rmdir(join(out, folder)).then(
		() => true,
		() => false,
	);
	if (isEmpty) await prune(out, dirname(folder));
}
