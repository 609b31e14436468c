import { readdir, readFile, realpath } from 'node:fs/promises';
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
const largestText = 2 * 1024 * 1024;

/**
 * Reads a content folder.
 * @throws Error when there is no such folder
 */
export async function readFolder(root: string): Promise<Folder> {
	const near = relative(process.cwd(), root);
	const name = (near.startsWith('..') || near === '' ? root : near).split(sep).join('/');
	const problems: Problem[] = [];
	const files = new Map<string, string>();
	for (const path of await listFiles(root, name, problems)) files.set(path.normalize('NFC'), path);
	const read = (path: string): Promise<TextFile | undefined> =>
		readText(root, name, path, problems);
	const texts = await Promise.all(
		[...files.keys()]
			.filter(isArticle)
			.sort()
			.map((path) => read(files.get(path) ?? path)),
	);
	const tops = await Promise.all(
		[...files.keys()].filter((path) => /^[^/]+\.yaml$/.test(path)).map(read),
	);
	const registries = tops
		.filter((file) => file !== undefined)
		.map((file) => [file.path, file] as const);
	return {
		name,
		root,
		articles: texts.filter((file) => file !== undefined),
		registries: new Map(registries),
		files,
		problems,
	};
}

function isArticle(path: string): boolean {
	return path.startsWith('articles/') && path.endsWith('.md');
}

/** All files but hidden ones; what is no plain file inside the folder is a problem, never followed. */
async function listFiles(root: string, name: string, problems: Problem[]): Promise<string[]> {
	const whole = await realpath(root).catch(() => {
		throw new Error(
			`There is no content folder "${root}". Make it, or set BROADSHEET_CONTENT to the one you mean.`,
		);
	});
	const entries = await readdir(whole, { recursive: true, withFileTypes: true });
	const paths: string[] = [];
	for (const entry of entries) {
		const path = relative(whole, join(entry.parentPath, entry.name)).split(sep).join('/');
		if (path.split('/').some((step) => step.startsWith('.')) || entry.isDirectory()) continue;
		if (entry.isFile()) paths.push(path);
		else
			problems.push(
				about(
					`${name}/${path}`,
					'error',
					'file',
					'is a link or a device, not a file. Put the file itself here.',
				),
			);
		if (/^articles\/.*\.(?:mdx|markdown|txt|MD)$/.test(path))
			problems.push(
				about(
					`${name}/${path}`,
					'warning',
					'file',
					'is not read as an article. Give it a name that ends in .md if it is one.',
				),
			);
	}
	return paths;
}

async function readText(
	root: string,
	name: string,
	path: string,
	problems: Problem[],
): Promise<TextFile | undefined> {
	const bytes = await readFile(join(root, path));
	const file = `${name}/${path.normalize('NFC')}`;
	const refuse = (message: string): undefined =>
		void problems.push(about(file, 'error', 'file', message));
	if (bytes.length > largestText)
		return refuse(
			`has ${String(bytes.length)} bytes, ${String(largestText)} at most. Split the article.`,
		);
	try {
		return {
			file,
			path: path.normalize('NFC'),
			text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
		};
	} catch {
		return refuse('is not text in UTF-8. Save it again with that encoding.');
	}
}

function about(
	file: string,
	severity: Problem['severity'],
	field: string,
	message: string,
): Problem {
	return { severity, kind: 'file', file, line: 1, column: 1, field, message };
}
