import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../cache.ts';
import { digestOf } from '../digest.ts';
import { writeWhole } from '../intake/write-whole.ts';

/** What was published: every file of an output folder, and what it was made of. */
export interface Record {
	/** What all pages share: the code, and the settings of the site. */
	readonly common: string;
	/** Keys by file, paths from the output folder with `/`. */
	readonly keys: ReadonlyMap<string, string>;
	/** The part of it that the output holds, `1/2`; all of it where there is none. */
	readonly part?: string | undefined;
}

/** A record that was kept, and the stamp of its output. */
interface KeptRecord extends Record {
	readonly stamp: string;
}

/** The file of an output that says which edition it is. */
export const stampFile = 'edition.json';

const shape = z.object({
	common: z.string(),
	keys: z.record(z.string(), z.string()),
	part: z.string().optional(),
});

/** `{"edition":"…"}`: the same content and code, the same edition, of which an output may be a part. */
export function stampOf({ common, keys, part }: Record): string {
	// A machine does not know the files in an index of another one's years; their key is that of the entry.
	const known = [...keys].filter(([file]) => !/^pagefind\/\d+\/(?!pagefind-entry)/.test(file));
	known.sort(([a], [b]) => (a < b ? -1 : 1));
	return `${JSON.stringify({ edition: digestOf(common, known), part })}\n`;
}

/**
 * What stands in an output folder.
 * @returns undefined when nobody knows: there is no record, it cannot be read, or the folder holds another
 * edition than the recorded one
 */
export async function readRecord(out: string): Promise<KeptRecord | undefined> {
	try {
		const { keys, ...rest } = shape.parse(JSON.parse(await readFile(pathOf(out), 'utf8')));
		const record = { ...rest, keys: new Map(Object.entries(keys)) };
		const stamp = await readFile(join(out, stampFile), 'utf8');
		return stamp === stampOf(record) ? { ...record, stamp } : undefined;
	} catch {
		return undefined;
	}
}

export async function writeRecord(out: string, { keys, ...rest }: Record): Promise<void> {
	await writeWhole(pathOf(out), JSON.stringify({ ...rest, keys: Object.fromEntries(keys) }));
}

function pathOf(out: string): string {
	return join(cacheFolder('publications'), `${digestOf(out)}.json`);
}
