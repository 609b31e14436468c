import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How long work is kept that no build uses, in milliseconds: 30 days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes what no build has used for 30 days: prints of pictures that are gone, bundles of earlier code.
 * Whatever is used gets a new time (`keep`, `keepFolder`) or is written again when the content changes, so builds at the
 * same time do not take from each other; what one of them removes is at worst made again.
 * @param work folder of all builds, `.broadsheet`
 */
export async function clearUnused(work: string): Promise<void> {
	const names = await readdir(work);
	for (const name of names.filter((one) =>
		/^(?:prints-|bundles$|compiled$|publications$|morgue$|search$)/.test(one),
	)) {
		const kept = join(work, name);
		await clear(kept, await readdir(kept));
	}
}

async function clear(folder: string, names: readonly string[]): Promise<void> {
	const before = Date.now() - keptFor;
	for (const name of names) {
		const path = join(folder, name);
		// Another build may have removed it.
		const found = await stat(path).catch(() => undefined);
		if (found && found.mtimeMs < before) await rm(path, { recursive: true, force: true });
	}
}
