import { hash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface File {
	readonly bytes: number;
	readonly digest: string;
	/** Changes whenever the file is written, also with what it held. */
	readonly mark: string;
}

/** All files of a folder, by path. */
export type Tree = ReadonlyMap<string, File>;

/** What a build did to its output, in files. */
export interface Changes {
	readonly created: number;
	readonly changed: number;
	readonly removed: number;
	/** Written, with what they held before. */
	readonly rewritten: number;
	/** Bytes of the created and the changed. */
	readonly bytes: number;
}

/** Files that are read at once. */
const atOnce = 64;

/** @param before an earlier state of the folder: what was not written since is not read again */
export async function readTree(folder: string, before?: Tree): Promise<Tree> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const tree = new Map<string, File>();
	for (let n = 0; n < paths.length; n += atOnce) {
		const some = paths.slice(n, n + atOnce);
		const files = await Promise.all(
			some.map((path) => readOne(path, before?.get(path.slice(folder.length + 1)))),
		);
		files.forEach((file, at) => tree.set((some[at] ?? '').slice(folder.length + 1), file));
	}
	return tree;
}

async function readOne(path: string, before?: File): Promise<File> {
	const { size, ino, mtimeMs } = await stat(path);
	const mark = `${ino} ${mtimeMs} ${size}`;
	if (before?.mark === mark) return before;
	return { bytes: size, mark, digest: hash('sha1', await readFile(path), 'base64') };
}

export function compareTrees(before: Tree, after: Tree): Changes {
	const files = [...after].map(([path, file]) => ({ file, was: before.get(path) }));
	const created = files.filter(({ was }) => !was);
	const changed = files.filter(({ was, file }) => was && was.digest !== file.digest);
	const rewritten = files.filter(
		({ was, file }) => was?.digest === file.digest && was.mark !== file.mark,
	);
	return {
		created: created.length,
		changed: changed.length,
		removed: [...before.keys()].filter((path) => !after.has(path)).length,
		rewritten: rewritten.length,
		bytes: [...created, ...changed].reduce((sum, { file }) => sum + file.bytes, 0),
	};
}
