import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedFolder } from './web-servers.ts';
import type { WebServer } from './web-servers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves a folder on this machine alone, as `docs/deploy.md` tells for a server.
 * @returns its process, and its address: `http://127.0.0.1:40123`
 */
export async function startWebServer(
	{ name, program = name }: WebServer,
	folder: string,
): Promise<{ server: ChildProcess; address: string }> {
	const guide = await readFile(join(root, 'docs/deploy.md'), 'utf8');
	const work = await mkdtemp(join(tmpdir(), `broadsheet-${name}-`));
	const port = await freePort();
	for (const [, expression, file] of guide.matchAll(
		/^sed '(.*)' .*\/(broadsheet-redirects\.\w+)$/gm,
	))
		await writeFile(
			join(work, file ?? ''),
			execFileSync('sed', [expression ?? '', join(folder, '_redirects')]),
		);
	const files = name === 'nginx' ? nginxFiles(work) : caddyFiles;
	const site = (await readFile(join(root, 'docs/deploy', files.site), 'utf8'))
		.replaceAll(/\/etc\/(?:nginx|caddy)\/(?=broadsheet)/g, `${work}/`)
		.replace('/srv/broadsheet', folder)
		.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
		.replace(/^news\.example/m, `http://127.0.0.1:${String(port)}`);
	await writeFile(join(work, 'main'), files.around(site));
	const server = spawn(program, files.args(join(work, 'main')), {
		env: { ...process.env, HOME: work },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	server.stderr.on('data', (chunk: Buffer) => {
		said += chunk.toString();
	});
	const address = `http://127.0.0.1:${String(port)}`;
	for (let tries = 0; tries < 100; tries++) {
		if (await fetch(address).catch(() => undefined)) return { server, address };
		if (server.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	server.kill();
	throw new Error(`${name} did not start:\n${said}`);
}

interface Files {
	/** In `docs/deploy/`. */
	readonly site: string;
	readonly around: (site: string) => string;
	readonly args: (path: string) => string[];
}

const caddyFiles: Files = {
	site: 'Caddyfile',
	around: (site) => `{\n\tadmin off\n\tauto_https off\n}\n${site}`,
	args: (path) => ['run', '--adapter', 'caddyfile', '--config', path],
};

/** The main file as Debian's, in so far as the site depends on it. */
function nginxFiles(work: string): Files {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const types = ['/etc/nginx/mime.types', join(unpackedFolder, 'etc/nginx/mime.types')];
	const known = types.find((path) => existsSync(path));
	return {
		site: 'nginx.conf',
		around: (site) =>
			`${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off; pid ${work}/pid; error_log stderr;
events {}
http {
access_log off;
${temporary.map((use) => `${use}_temp_path ${work}/${use};\n`).join('')}
include ${known ?? 'mime.types'};
default_type application/octet-stream;
${site}
}
`,
		args: (path) => ['-e', 'stderr', '-p', work, '-c', path],
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
