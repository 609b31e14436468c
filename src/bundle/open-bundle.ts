import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { projectFolder } from '../cache.ts';
import { keepFolder } from '../intake/keep-folder.ts';
import { pagesFolder } from './bundler.ts';
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

/**
 * The bundle of today's code; it is made only when there is no whole one yet.
 * @param digest of the code
 */
export async function openBundle(digest: string): Promise<Bundle> {
	const folder = join(projectFolder('bundles'), digest);
	await keepFolder(folder, digestFiles, async (empty) => {
		// Loaded only here: most builds find a bundle.
		const { build } = await import('astro');
		await build({ outDir: join(empty, 'site'), logLevel: 'silent', mode: 'production' });
	});
	const pages = join(folder, pagesFolder);
	const name = (await readdir(pages)).find((file) => file.startsWith('prerender-entry'));
	const entry = pathToFileURL(join(pages, name ?? '')).href;
	const { listPages, render } = (await import(entry)) as Pick<Bundle, 'listPages' | 'render'>;
	return { digest, files: join(folder, 'site'), listPages, render };
}
