import { readFileSync, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { TextFile } from '../article/manuscript.ts';
import type { Problem } from '../article/problem.ts';

/** A content folder as it lies on the disk, read and not yet believed. */
export interface Folder {
	/** Path as the editor knows it, for messages: `content`. */
	readonly name: string;
	/** Absolute path. */
	readonly root: string;
	readonly articles: readonly TextFile[];
	/** The YAML files at its top, by name. */
	readonly registries: ReadonlyMap<string, TextFile>;
	/** Paths of all files, from the folder, with `/` and in NFC, onto their paths on the disk. */
	readonly files: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
}

/** An article is a few kilobytes; a file of this size, in bytes, is something else. */
export const largestText = 2 * 1024 * 1024;

/**
 * Reads a content folder.
 * @throws Error when there is no such folder
 */
export async function readFolder(root: string): Promise<Folder> {
	const near = relative(process.cwd(), root);
	const name = (near.startsWith('..') || near === '' ? root : near).split(sep).join('/');
	const problems: Problem[] = [];
	const refuse: Refuse = (path, message, severity = 'error') => {
		const file = `${name}/${path}`;
		problems.push({ severity, kind: 'file', file, line: 1, column: 1, field: 'file', message });
	};
	const files = await listFiles(root, refuse);
	const readAll = (paths: readonly string[]): TextFile[] =>
		paths.flatMap((path) => {
			const read = readText(join(root, files.get(path) ?? path));
			if ('text' in read) return [{ file: `${name}/${path}`, path, text: read.text }];
			refuse(path, read.complaint);
			return [];
		});
	const paths = [...files.keys()].sort();
	const registries = readAll(paths.filter((path) => /^[^/]+\.yaml$/.test(path)));
	return {
		name,
		root,
		articles: readAll(paths.filter((path) => /^articles\/.*\.md$/s.test(path))),
		registries: new Map(registries.map((file) => [file.path, file])),
		files,
		problems,
	};
}

/** Notes what is wrong with a file as a file. */
type Refuse = (path: string, message: string, severity?: Problem['severity']) => void;

/** All files but hidden ones; what is no plain file inside the folder is a problem, never followed. */
async function listFiles(root: string, refuse: Refuse): Promise<Map<string, string>> {
	const whole = await realpath(root).catch(() => {
		throw new Error(
			`There is no content folder "${root}". Make it, or set BROADSHEET_CONTENT to the one you mean.`,
		);
	});
	const entries = await readdir(whole, { recursive: true, withFileTypes: true });
	const files = new Map<string, string>();
	for (const entry of entries) {
		const onDisk = relative(whole, join(entry.parentPath, entry.name)).split(sep).join('/');
		const path = onDisk.normalize('NFC');
		if (isHidden(path) || entry.isDirectory()) continue;
		if (!entry.isFile())
			refuse(path, 'is a link or a device, not a file. Put the file itself here.');
		else if (files.has(path))
			refuse(path, 'is there twice, with its accents written in two ways. Rename one of the two.');
		else files.set(path, onDisk);
		if (/^articles\/.*\.(?:mdx|markdown|txt|MD)$/s.test(path))
			refuse(
				path,
				'is not read as an article. Give it a name that ends in .md if it is one.',
				'warning',
			);
	}
	return files;
}

function isHidden(path: string): boolean {
	return path.split('/').some((step) => step.startsWith('.'));
}

/** One after the other: small files that wait for each other cost six times what it takes to read them. */
function readText(path: string): { text: string } | { complaint: string } {
	try {
		const { size } = statSync(path);
		if (size > largestText)
			return { complaint: `has ${size} bytes, ${largestText} at most. Split the article.` };
		return { text: utf8.decode(readFileSync(path)) };
	} catch (error) {
		if (error instanceof TypeError)
			return { complaint: 'is not text in UTF-8. Save it again with that encoding.' };
		return { complaint: `cannot be read (${String(error)}). Allow it, or take the file out.` };
	}
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
