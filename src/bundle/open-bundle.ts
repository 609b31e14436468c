import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { listFiles } from '../intake/list-files.ts';
import { pagesFolder } from './bundler.ts';
import { digestCode } from './digest-code.ts';
import { digestFiles } from './digest-files.ts';

/** A page that the edition has, as Astro lists it. */
export interface PageRoute {
	/** Path on the site. */
	readonly pathname: string;
	readonly route: RouteData;
	/** Changes with whatever the page prints; a page without one must be rendered to be known. */
	readonly cacheKey?: string | undefined;
}

/** All templates, compiled, with the edition that they print. */
export interface Bundle {
	/** Names the code: another digest, another bundle. */
	readonly digest: string;
	/** Folder of the files that are the same in every edition: scripts, typefaces. */
	readonly files: string;
	readonly listPages: () => Promise<PageRoute[]>;
	readonly render: (request: Request, page: PageRoute) => Promise<Response>;
}

/** The file of a bundle that holds the digest of all others. */
const sealFile = 'seal';

/** The bundle of today's code; it is made only when there is no whole one yet. */
export async function openBundle(): Promise<Bundle> {
	const digest = await digestCode();
	// Always in the project: a bundle finds its packages from where it lies.
	const bundles = resolve('.broadsheet/bundles');
	const folder = join(bundles, digest);
	if (!(await isWhole(folder))) await make(bundles, folder);
	// The time of the folder is that of its last use: what has none for long is cleared away.
	const now = new Date();
	await utimes(folder, now, now);
	const pages = join(folder, pagesFolder);
	const name = (await readdir(pages)).find((file) => file.startsWith('prerender-entry'));
	const entry = pathToFileURL(join(pages, name ?? '')).href;
	const { listPages, render } = (await import(entry)) as Pick<Bundle, 'listPages' | 'render'>;
	return { digest, files: join(folder, 'site'), listPages, render };
}

async function make(bundles: string, folder: string): Promise<void> {
	await mkdir(bundles, { recursive: true });
	const made = await mkdtemp(join(bundles, 'new-'));
	try {
		// Loaded only here: most builds find a bundle.
		const { build } = await import('astro');
		await build({ outDir: join(made, 'site'), logLevel: 'silent', mode: 'production' });
		await writeFile(join(made, sealFile), await digestBundle(made));
		await rename(made, folder).catch(async () => {
			// Of two builds at once the first is kept: both made the same.
			if (await isWhole(folder)) return;
			await rm(folder, { recursive: true });
			await rename(made, folder);
		});
	} finally {
		await rm(made, { recursive: true, force: true });
	}
}

/** Whether every file of a bundle is as it was made. */
async function isWhole(folder: string): Promise<boolean> {
	const seal = await readFile(join(folder, sealFile), 'utf8').catch(() => undefined);
	return seal !== undefined && seal === (await digestBundle(folder));
}

async function digestBundle(folder: string): Promise<string> {
	const files = await listFiles(folder);
	return digestFiles(
		folder,
		files.filter((file) => file !== sealFile),
	);
}
