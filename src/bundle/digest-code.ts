import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What pages are made by. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Names the code and what it runs on: what another code made is not believed. */
export async function digestCode(): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	for (const source of sources) {
		const below = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => []);
		const files = below.filter((entry) => entry.isFile());
		const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
		for (const path of paths.length > 0 ? paths : [source])
			hash
				.update(`${path}\0`)
				.update(await readFile(path))
				.update('\0');
	}
	return hash.digest('base64url').slice(0, 16);
}
