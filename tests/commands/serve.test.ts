import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';

const page = '<p>A page.</p>'.repeat(99);
const files = {
	'index.html': page,
	'404.html': '<p>Not here.</p>',
	'pictures/whale.3f2a.webp': 'RIFF',
	'_astro/reader.5b1c.js': 'export {};',
	'pagefind/2025/index/en_5b1c3f2.pf_index': 'pagefind',
	'pagefind/2025/pagefind-entry.json': '{}',
};

let server: Server;
let address: string;
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	({ server, address } = await serve(folder, 0));
});
afterAll(() => {
	server.close();
});

test.each([
	['a page', '/', 'gzip', page],
	['the page for an address that is not there', '/nowhere/', 'gzip', files['404.html']],
	['a script', '/_astro/reader.5b1c.js', 'gzip', 'export {};'],
	['a picture', '/pictures/whale.3f2a.webp', null, 'RIFF'],
])('%s comes whole, and compressed where it is text', async (_, path, encoding, text) => {
	const response = await fetch(address + path);
	expect(response.headers.get('content-encoding')).toBe(encoding);
	expect(await response.text()).toBe(text);
});

test.each([
	['for browsers that do not read gzip', { 'Accept-Encoding': 'identity' }, 200, page],
	['in parts for those that ask for them', { Range: 'bytes=3-8' }, 206, 'A page'],
])('a page comes as it is %s', async (_, headers, status, text) => {
	const response = await fetch(address, { headers });
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(response.status).toBe(status);
	expect(await response.text()).toBe(text);
});

test('a browser keeps files that never change, and asks again for a page', async () => {
	const cacheOf = async (path: string): Promise<string | null> =>
		(await fetch(address + path)).headers.get('cache-control');
	expect(await cacheOf('/')).toBe('no-cache');
	expect(await cacheOf('/pictures/whale.3f2a.webp')).toContain('immutable');
	expect(await cacheOf('/_astro/reader.5b1c.js')).toContain('immutable');
	expect(await cacheOf('/pagefind/2025/index/en_5b1c3f2.pf_index')).toContain('immutable');
	expect(await cacheOf('/pagefind/2025/pagefind-entry.json')).toBe('no-cache');
});

test('a page that did not change is not sent again', async () => {
	const { headers } = await fetch(address);
	const again = await fetch(address, {
		headers: { 'If-None-Match': headers.get('etag') ?? '' },
		cache: 'no-store',
	});
	expect(again.status).toBe(304);
});
