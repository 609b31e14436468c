import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import type { RouteData } from 'astro';
import { pagesFolder } from './bundler.ts';

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

/** What a bundle is made of. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** The bundle of today's code; it is made only when there is none yet. */
export async function openBundle(): Promise<Bundle> {
	const digest = await digestSources();
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
		await build({ outDir: join(made, 'site'), logLevel: 'silent', mode: 'production' });
		// Of two builds at once the first is kept: both made the same.
		await rename(made, folder).catch(() => undefined);
	} finally {
		await rm(made, { recursive: true, force: true });
	}
}

async function digestSources(): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	for (const source of sources) {
		const below = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => []);
		const files = below.filter((entry) => entry.isFile());
		const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
		for (const path of paths.length > 0 ? paths : [source])
			hash
				.update(`${path}\0`)
				.update(await readFile(path))
				.update('\0');
	}
	return hash.digest('base64url').slice(0, 16);
}
