import { chmod, cp, mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { hasCode } from '../intake/has-code.ts';
import { stampFile } from '../publication/record.ts';

/**
 * Whether a build may replace a folder: it must be new, empty, or an earlier output.
 * @returns the folder, with links followed
 * @throws Error when it holds anything else, so that no slip of a variable costs an editor's work
 */
export async function checkOutput(out: string, content: string): Promise<string> {
	const folder = await realpath(out).catch(() => out);
	for (const precious of [process.cwd(), content, homedir()])
		if (isInside(precious, folder)) throw refusal(folder, `it holds ${precious}`);
	if (isInside(folder, content)) throw refusal(folder, `it lies in the content folder`);
	const files = await readdir(folder).catch((): string[] => []);
	// The stamp, or what every output has together: while one is changed it has no stamp.
	const isOurs = files.includes(stampFile) || marks.every((mark) => files.includes(mark));
	if (files.length > 0 && !isOurs)
		throw refusal(folder, 'it is not empty and is no site of Broadsheet');
	return folder;
}

const marks = ['404.html', '_headers', 'robots.txt', 'sitemap-index.xml'];

function refusal(folder: string, reason: string): Error {
	return new Error(
		`The output folder ${folder} cannot be replaced: ${reason}. Set BROADSHEET_OUT to a new folder.`,
	);
}

function isInside(path: string, folder: string): boolean {
	const steps = relative(folder, path);
	return steps === '' || (!steps.startsWith('..') && steps !== path);
}

/** Milliseconds after which a folder beside an output is what a killed build left. */
const forgotten = 60 * 60 * 1000;

/** An empty folder beside an output, for what is laid over it or put in its place. */
export async function makeStaging(out: string): Promise<string> {
	const [folder, prefix] = [dirname(out), `${basename(out)}.staging-`];
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) {
		const found = name.startsWith(prefix) ? await stat(join(folder, name)).catch(() => null) : null;
		if (found && Date.now() - found.mtimeMs > forgotten)
			await rm(join(folder, name), { recursive: true, force: true });
	}
	return mkdtemp(join(folder, prefix));
}

/** Puts a folder in the place of another by renaming; when that fails, the earlier one is put back. */
export async function replaceFolder(out: string, made: string): Promise<void> {
	const aside = await makeStaging(out);
	const [next, before] = [join(aside, 'next'), join(aside, 'before')];
	try {
		await move(made, next);
		await chmod(next, await modeOf(out, aside));
		const hadOne = await rename(out, before).then(
			() => true,
			(error: unknown) => allow('ENOENT', error),
		);
		await rename(next, out).catch(async (error: unknown) => {
			if (hadOne) await rename(before, out);
			throw error;
		});
	} finally {
		await rm(aside, { recursive: true, force: true });
	}
}

/** Who may read a folder: as before, or as any new one. A temporary folder is for nobody else. */
async function modeOf(folder: string, aside: string): Promise<number> {
	const usual = join(aside, 'usual');
	await mkdir(usual);
	return (await stat(folder).catch(() => stat(usual))).mode;
}

/** Renames a folder; onto another disk it has to be copied. */
async function move(from: string, to: string): Promise<void> {
	await rename(from, to).catch(async (error: unknown) => {
		allow('EXDEV', error);
		await cp(from, to, { recursive: true });
	});
}

/** @throws the error, unless it is the one that may happen */
function allow(code: string, error: unknown): false {
	if (hasCode(error, code)) return false;
	throw error;
}
