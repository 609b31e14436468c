import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stampFile } from './record.ts';

const shape = z.object({ edition: z.string(), part: z.string().regex(/^\d+\/\d+$/) });

type Stamp = z.infer<typeof shape>;

/**
 * Lays the parts of an edition into one folder. What every part holds is the same in all of them.
 * @param folders one for each part, in any order
 * @param staging an empty folder
 * @returns the stamp of the whole edition
 * @throws Error when a folder is no part, one is missing, or they are not of one edition
 */
export async function mergeParts(folders: readonly string[], staging: string): Promise<string> {
	const stamps = await Promise.all(folders.map(readStamp));
	const [first] = stamps;
	if (!first) throw new Error('Name the folders of all parts: npm run merge -- part-1 part-2.');
	const of = Number(first.part.split('/')[1]);
	for (const [n, { edition, part }] of stamps.entries())
		if (edition !== first.edition || !part.endsWith(`/${of}`))
			throw new Error(
				`${folders[n]} is a part of another edition than ${folders[0]}. Build all parts from the same content and code, with the same BROADSHEET_NOW.`,
			);
	for (let number = 1; number <= of; number++)
		if (!stamps.some(({ part }) => part === `${number}/${of}`))
			throw new Error(`Part ${number}/${of} is missing. Name its folder too.`);
	for (const folder of folders)
		await cp(folder, staging, { recursive: true, preserveTimestamps: true });
	return `${JSON.stringify({ edition: first.edition })}\n`;
}

async function readStamp(folder: string): Promise<Stamp> {
	try {
		return shape.parse(JSON.parse(await readFile(join(folder, stampFile), 'utf8')));
	} catch {
		throw new Error(
			`${folder} is no part of an edition. Build one with BROADSHEET_PART=1/2 BROADSHEET_OUT=${folder}.`,
		);
	}
}
