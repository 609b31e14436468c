import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a folder of files in a second place, in that of whatever lies there. The files are linked, or copied onto another disk. */
export async function linkFolder(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	await mkdir(to, { recursive: true });
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		await (entry.isDirectory() ? linkFolder(source, target) : linkFile(source, target));
	}
}

async function linkFile(from: string, to: string): Promise<void> {
	await link(from, to).catch(() => copyFile(from, to));
}
