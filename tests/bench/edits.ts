import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from './corpus/write-corpus.ts';
import type { Site } from './site.ts';

/** What happens before a build. */
export interface Edit {
	readonly name: string;
	readonly make: (site: Site, corpus: Corpus) => Promise<void>;
}

/** The builds of a round, in their order: each goes on from what the one before left. */
export const edits: readonly Edit[] = [
	{ name: 'clean build', make: (site) => site.clean() },
	{ name: 'nothing changed', make: () => Promise.resolve() },
	{
		name: 'one body edited',
		make: (site, corpus) => rewrite(site, corpus, (text) => `${text}\nOne more line was added.\n`),
	},
	{
		name: 'one headline edited',
		make: (site, corpus) =>
			rewrite(site, corpus, (text) => text.replace(/^(headline|title): "/m, '$&Again: ')),
	},
	{
		name: 'one article added',
		make: add,
	},
	{
		name: 'one article removed',
		make: (site, corpus) => rm(join(site.articles, corpus.loner)),
	},
];

async function add({ articles, format }: Site, { next }: Corpus): Promise<void> {
	const file = join(articles, next.file);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, next[format]);
}

/** Edits an article of the last weeks, as most edits are; its file is linked, so it is replaced. */
async function rewrite(
	{ articles }: Site,
	{ files }: Corpus,
	change: (text: string) => string,
): Promise<void> {
	const file = join(articles, files.at(-20) ?? '');
	const text = await readFile(file, 'utf8');
	await rm(file);
	await writeFile(file, change(text));
}
