import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll } from 'vitest';
import { formatProblem, isError } from '../../src/article/problem.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import { writeContent } from '../support/content.ts';

const folder = new URL('../../../shared/hostile/', import.meta.url);

/** Whether the collections lie beside the repository, as they do where Broadsheet is made. */
export const isThere = existsSync(folder);
if (!isThere)
	console.info('tests/hostile needs ../shared/hostile, which is not there: its cases are skipped.');

export interface Case {
	readonly id: string;
	readonly kind: string;
	/** A text, a list of texts, or a recipe for one. */
	readonly payload: unknown;
}

/** A collection; none of its cases when it is not there. */
export function casesOf(name: string): Case[] {
	if (!isThere) return [];
	return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Case[];
}

/** The bytes or the text of a case. */
export async function contentOf({ kind, payload }: Case): Promise<string | Buffer> {
	if (typeof payload !== 'string') return (await unfolder()).expand(payload);
	return kind === 'file-base64' ? Buffer.from(payload, 'base64') : payload;
}

async function unfolder(): Promise<{ expand: (recipe: unknown) => string }> {
	return (await import(new URL('expand.mjs', folder).href)) as { expand: () => string };
}

/** What became of the files of a content folder. */
export interface Judgement {
	readonly newspaper: Newspaper;
	/** Lines of the errors of a file, by its path from the content folder. */
	readonly errorsOf: (path: string) => string[];
	/** Every line about a file. */
	readonly linesOf: (path: string) => string[];
}

/** Writes a content folder for the tests of one file, which it does not outlive. @returns its path */
export async function contentFor(
	files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
	const content = await writeContent(files);
	afterAll(() => rm(dirname(content), { recursive: true, force: true }));
	return content;
}

/** Opens a newspaper of these files. */
export async function judge(files: Readonly<Record<string, string | Buffer>>): Promise<Judgement> {
	const content = await contentFor(files);
	const newspaper = await openNewspaper({ content, now: new Date('2026-01-01'), preview: false });
	const about = (path: string): Newspaper['problems'] =>
		newspaper.problems.filter(({ file }) => file === `${content}/${path}`);
	return {
		newspaper,
		errorsOf: (path) => about(path).filter(isError).map(formatProblem),
		linesOf: (path) => about(path).map(formatProblem),
	};
}

/** One line: a file, a place, a field, and sentences. */
export const problemLine = /^\S.*:\d+:\d+ {2}\S[^\p{Cc}]{0,200}: [^\p{Cc}]{3,900}[.?]$/u;
