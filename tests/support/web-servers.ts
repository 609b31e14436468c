import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder for packages that are unpacked and not installed. */
export const unpackedFolder = fileURLToPath(
	new URL('../../.broadsheet/web-servers', import.meta.url),
);

/** A web server for which `docs/deploy/` has a configuration. */
export interface WebServer {
	readonly name: 'nginx' | 'caddy';
	/** Path of the program; undefined where there is none. */
	readonly program: string | undefined;
}

/**
 * Finds nginx and Caddy, or on Debian unpacks its packages aside: installing them would start them on
 * the machine's own ports. Says so where one cannot be had.
 */
export function findWebServers(env: NodeJS.ProcessEnv = process.env): WebServer[] {
	return (['nginx', 'caddy'] as const).map((name) => {
		const program = installed(name, env) ?? unpacked(name);
		if (program === undefined)
			console.log(`${name} is not tested: install it, on Debian with apt-get install ${name}.`);
		return { name, program };
	});
}

function installed(name: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
	const folders = [...PATH.split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return working(folders.map((folder) => join(folder, name)));
}

function unpacked(name: WebServer['name']): string | undefined {
	if (!existsSync('/etc/debian_version')) return undefined;
	mkdirSync(unpackedFolder, { recursive: true });
	const options = { stdio: 'ignore', cwd: unpackedFolder, timeout: 120_000 } as const;
	const get = (): boolean =>
		spawnSync('apt-get', ['download', ...packages[name]], options).status === 0;
	if (!get()) {
		spawnSync('apt-get', ['update'], options);
		get();
	}
	for (const file of readdirSync(unpackedFolder).filter((one) => one.endsWith('.deb')))
		spawnSync('dpkg', ['-x', file, '.'], options);
	return working(['usr/sbin', 'usr/bin'].map((folder) => join(unpackedFolder, folder, name)));
}

const packages = { nginx: ['nginx', 'nginx-common'], caddy: ['caddy'] } as const;

/** The first program that is there and starts: one that was unpacked may lack a library. */
function working(paths: readonly string[]): string | undefined {
	return paths.find(
		(path) =>
			existsSync(path) &&
			[['-v'], ['version']].some((args) => spawnSync(path, args, { stdio: 'ignore' }).status === 0),
	);
}
