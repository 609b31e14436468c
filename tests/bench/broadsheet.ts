import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkTree } from './link-tree.ts';
import { measure } from './measure.ts';
import type { Command, Cost } from './measure.ts';
import type { OpenSite } from './site.ts';

/** What of the cache is pictures: a clean build draws none again that was drawn for the same headline. */
const drawings = /^(?:prints|typefaces)/;

/** Broadsheet as `npm run build` runs it, with a cache of its own. */
export const openBroadsheet: OpenSite = async (corpus, folder) => {
	const [content, out, cache] = [
		join(folder, 'content'),
		join(folder, 'out'),
		join(folder, 'cache'),
	];
	const drawn = join(corpus.content, '../drawn');
	const build: Command = {
		program: process.execPath,
		args: ['src/commands/build.ts'],
		cwd: process.cwd(),
		env: {
			BROADSHEET_CONTENT: content,
			BROADSHEET_OUT: out,
			BROADSHEET_CACHE: cache,
			BROADSHEET_NOW: '2026-01-01T12:00:00Z',
		},
	};
	const reset = (): Promise<void> => replaceBy(corpus.content, content);
	if (!existsSync(drawn)) {
		console.error('The very first build: every picture is drawn');
		await Promise.all([out, cache].map((old) => rm(old, { recursive: true, force: true })));
		await reset();
		await keepDrawings(cache, drawn, await measure(build));
	}
	const first = JSON.parse(await readFile(join(drawn, 'cost.json'), 'utf8')) as Cost;
	return {
		version: 'Broadsheet',
		articles: join(content, 'articles'),
		format: 'manuscript',
		build,
		out,
		first,
		reset,
		clean: async () => {
			await rm(out, { recursive: true, force: true });
			await replaceBy(drawn, cache);
		},
	};
};

async function keepDrawings(cache: string, drawn: string, first: Cost): Promise<void> {
	const aside = `${drawn}.new`;
	await rm(aside, { recursive: true, force: true });
	await mkdir(aside);
	for (const name of (await readdir(cache)).filter((kept) => drawings.test(kept)))
		await rename(join(cache, name), join(aside, name));
	await writeFile(join(aside, 'cost.json'), JSON.stringify(first));
	await rename(aside, drawn);
}

async function replaceBy(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	await linkTree(from, to);
}
