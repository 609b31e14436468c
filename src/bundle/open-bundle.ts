import { mkdir, mkdtemp, readdir, rename, rm, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { pagesFolder } from './bundler.ts';
import { digestCode } from './digest-code.ts';

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

/** The bundle of today's code; it is made only when there is none yet. */
export async function openBundle(): Promise<Bundle> {
	const digest = await digestCode();
	// Always in the project: a bundle finds its packages from where it lies.
	const bundles = resolve('.broadsheet/bundles');
	const folder = join(bundles, digest);
	const now = new Date();
	// The time of the folder is that of its last use: what has none for long is cleared away.
	const isThere = await utimes(folder, now, now).then(
		() => true,
		() => false,
	);
	if (!isThere) await make(bundles, folder);
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
		// Of two builds at once the first is kept: both made the same.
		await rename(made, folder).catch(() => undefined);
	} finally {
		await rm(made, { recursive: true, force: true });
	}
}
