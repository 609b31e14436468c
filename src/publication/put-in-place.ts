import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from './make-edition.ts';
import { stampFile } from './record.ts';

/**
 * Lays the files that changed over an output, each by renaming, so that a reader gets the earlier file or
 * the new one and never a part. The cost follows the change: nothing else is touched. What pages lead to
 * comes before the pages, articles before the fronts that name them, and what is gone goes last. While
 * this runs the output has no stamp: a build that finds none trusts nothing there and makes all anew.
 */
export async function putInPlace(
	out: string,
	staging: string,
	{ made, gone }: Pick<Edition, 'made' | 'gone'>,
): Promise<void> {
	await rm(join(out, stampFile), { force: true });
	for (const file of made.toSorted((a, b) => rank(a) - rank(b))) {
		const path = join(out, file);
		await mkdir(dirname(path), { recursive: true });
		await rename(join(staging, file), path);
	}
	for (const file of gone) {
		await rm(join(out, file), { force: true });
		await prune(out, dirname(file));
	}
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
