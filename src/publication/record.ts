import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../cache.ts';
import { digestOf } from '../digest.ts';

/** What was published: every file of an output folder, and what it was made of. */
export interface Record {
	/** What all pages share: the code, and the settings of the site. */
	readonly common: string;
	/** Keys by file, paths from the output folder with `/`. */
	readonly keys: ReadonlyMap<string, string>;
}

/** The file of an output that says which edition it is. */
export const stampFile = 'edition.json';

const shape = z.object({ common: z.string(), keys: z.record(z.string(), z.string()) });

/** `{"edition":"…"}`: the same content and code, the same edition. */
export function stampOf({ common, keys }: Record): string {
	return `${JSON.stringify({ edition: digestOf(common, [...keys].sort()) })}\n`;
}

/**
 * What stands in an output folder.
 * @returns undefined when nobody knows: there is no record, it cannot be read, or the folder holds another
 * edition than the recorded one
 */
export async function readRecord(out: string): Promise<Record | undefined> {
	try {
		const { common, keys } = shape.parse(JSON.parse(await readFile(pathOf(out), 'utf8')));
		const record = { common, keys: new Map(Object.entries(keys)) };
		const stamp = await readFile(join(out, stampFile), 'utf8');
		return stamp === stampOf(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

/** Written aside and renamed, so that no half of it is ever read. */
export async function writeRecord(out: string, { common, keys }: Record): Promise<void> {
	const path = pathOf(out);
	await mkdir(dirname(path), { recursive: true });
	const aside = `${path}.${process.pid}`;
	await writeFile(aside, JSON.stringify({ common, keys: Object.fromEntries(keys) }));
	await rename(aside, path);
}

function pathOf(out: string): string {
	return join(cacheFolder('publications'), `${digestOf(out)}.json`);
}
