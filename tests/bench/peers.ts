import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { linkTree } from './link-tree.ts';
import type { OpenSite } from './site.ts';

const run = promisify(execFile);

/** Hugo, as the system has it. */
export const openHugo: OpenSite = async (corpus, folder) => {
	const told = await run('hugo', ['version']).catch(() => {
		throw new Error('there is no hugo on the PATH. Debian has it: apt-get install hugo');
	});
	return {
		...peer('hugo', corpus.posts, folder, 'content/posts', 'public', ['resources']),
		version: /v[\d.]+/.exec(told.stdout)?.[0].replace('v', 'Hugo ') ?? 'Hugo',
		build: { program: 'hugo', args: [], cwd: join(folder, 'site') },
	};
};

/** Eleventy, installed beside its site. */
export const openEleventy: OpenSite = async (corpus, folder) => {
	await install('eleventy', folder);
	const eleventy = join(folder, 'node_modules/@11ty/eleventy');
	return {
		...peer('eleventy', corpus.posts, folder, 'posts', '_site', []),
		version: `Eleventy ${await versionIn(eleventy)}`,
		build: {
			program: process.execPath,
			args: [join(eleventy, 'cmd.cjs'), '--quiet'],
			cwd: join(folder, 'site'),
		},
	};
};

/** A stock blog on the Astro that Broadsheet itself is built with. */
export const openAstro: OpenSite = async (corpus, folder) => {
	await install('astro', folder);
	const astro = resolve('node_modules/astro');
	return {
		...peer('astro', corpus.posts, folder, 'posts', 'dist', ['.astro', 'node_modules']),
		version: `Astro ${await versionIn(astro)}`,
		build: {
			program: process.execPath,
			args: [join(astro, 'bin/astro.mjs'), 'build'],
			cwd: join(folder, 'site'),
			env: { ASTRO_TELEMETRY_DISABLED: '1' },
		},
	};
};

/** @param kept what its builds keep for later ones, below its site */
function peer(
	name: string,
	posts: string,
	folder: string,
	articles: string,
	out: string,
	kept: readonly string[],
) {
	const site = join(folder, 'site');
	const clear = (part: string): Promise<void> =>
		rm(join(site, part), { recursive: true, force: true });
	return {
		articles: join(site, articles),
		format: 'post' as const,
		out: join(site, out),
		reset: async () => {
			await clear('.');
			await cp(templates(name), site, { recursive: true });
			await linkTree(posts, join(site, articles));
		},
		clean: async () => {
			for (const part of [out, ...kept]) await clear(part);
		},
	};
}

async function install(name: string, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await cp(join(templates(name), 'package.json'), join(folder, 'package.json'));
	if (existsSync(join(folder, 'node_modules'))) return;
	await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder }).catch(
		(error: unknown) => {
			throw new Error(`npm could not install it: ${String(error).slice(0, 300)}`);
		},
	);
}

function templates(name: string): string {
	return fileURLToPath(new URL(`peers/${name}`, import.meta.url));
}

async function versionIn(folder: string): Promise<string> {
	const text = await readFile(join(folder, 'package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
