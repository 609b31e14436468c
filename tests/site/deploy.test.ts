import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/intake/list-files.ts';
import { startWebServer } from '../support/start-web-server.ts';
import { findWebServers } from '../support/web-servers.ts';

const folder = inject('fixture');
const files = listFiles(folder);
const article = '/2025/11/lead-story/';
const unchanging = 'public, max-age=31536000, immutable';

/** The address of the first file that looks so. */
function addressOf(pattern: RegExp): string {
	return `/${files.find((file) => pattern.test(file)) ?? 'none'}`;
}

const picture = addressOf(/^pictures\/[^/]+\.avif$/);
const script = addressOf(/^_astro\/.*\.js$/);
const fragment = addressOf(/^pagefind\/2025\/fragment\//);

describe.each(findWebServers())('$name, set up as the guide tells,', ({ name, program }) => {
	let server: ChildProcess;
	let address: string;
	beforeAll(async () => {
		if (program !== undefined)
			({ server, address } = await startWebServer({ name, program }, folder));
	});
	afterAll(() => {
		if (program !== undefined) server.kill();
	});
	const it = test.skipIf(program === undefined);
	const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
		fetch(address + path, { headers, redirect: 'manual' });
	const cacheOf = async (path: string): Promise<string | null> =>
		(await get(path)).headers.get('cache-control');

	it.each([
		['the front page', '/', 'text/html; charset=utf-8'],
		['an article', article, 'text/html; charset=utf-8'],
		['its text', `${article}index.txt`, 'text/plain; charset=utf-8'],
		['its Markdown', `${article}index.md`, 'text/markdown; charset=utf-8'],
		['a feed in RSS', '/rss.xml', 'text/xml; charset=utf-8'],
		['a feed in JSON', '/feed.json', /^application\/json/],
		['a sitemap', '/sitemap-index.xml', 'text/xml; charset=utf-8'],
		['a script', script, /^(?:text|application)\/javascript; charset=utf-8$/],
	])('sends %s whole, of its type and compressed', async (_, path, type) => {
		const response = await get(path, { 'Accept-Encoding': 'gzip' });
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toMatch(type);
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
		const file = path.endsWith('/') ? `${path}index.html` : path;
		expect(await response.text()).toBe(await readFile(join(folder, file), 'utf8'));
	});

	it.each([
		['AVIF', picture, 'image/avif'],
		['WebP', addressOf(/^pictures\/[^/]+\.webp$/), 'image/webp'],
		['PNG', addressOf(/^pictures\/social\/.*\.png$/), 'image/png'],
		['a typeface', addressOf(/\.woff2$/), 'font/woff2'],
		['a part of the search index', fragment, /^(?:application\/octet-stream)?$/],
	])('sends %s as it is', async (_, path, type) => {
		const response = await get(path, { 'Accept-Encoding': 'gzip' });
		expect(response.headers.get('content-type') ?? '').toMatch(type);
		expect(response.headers.get('content-encoding')).toBeNull();
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(bytes.equals(await readFile(join(folder, path)))).toBe(true);
	});

	it('leads from an earlier address to the article, for good', async () => {
		const response = await get('/2025/11/old-address/');
		expect([response.status, response.headers.get('location')]).toEqual([301, article]);
	});

	it('leads from an address without its last slash to the page', async () => {
		const response = await get(article.slice(0, -1));
		expect([301, 308]).toContain(response.status);
		expect(response.headers.get('location')).toBe(article);
	});

	it.each(['/nowhere/', '/2025/11/nowhere.txt', '/pictures/nowhere.avif', '/pictures/'])(
		'answers %s with the page for what is not there, and 404',
		async (path) => {
			const response = await get(path, { 'Accept-Encoding': 'gzip' });
			expect(response.status).toBe(404);
			expect(response.headers.get('content-encoding')).toBe('gzip');
			expect(response.headers.get('cache-control')).toBe('no-cache');
			expect(await response.text()).toBe(await readFile(join(folder, '404.html'), 'utf8'));
		},
	);

	it.each(['/', article, '/rss.xml', '/nowhere/', picture, script, fragment])(
		'sends with %s every header that _headers asks for',
		async (path) => {
			const { headers } = await get(path);
			const asked = await headersFor(path);
			expect(asked.length).toBeGreaterThan(3);
			expect(asked.map(([header]) => [header, headers.get(header)])).toEqual(asked);
		},
	);

	it('has files kept for ever when their names change with their content, and no others', async () => {
		const entry = '/pagefind/2025/pagefind-entry.json';
		for (const path of [picture, script, fragment, addressOf(/^pictures\/social\//)])
			expect(await cacheOf(path)).toBe(unchanging);
		for (const path of ['/', article, '/rss.xml', '/edition.json', entry, '/2025/11/old-address/'])
			expect(await cacheOf(path)).toBe('no-cache');
	});

	it('does not send a page again that did not change', async () => {
		const compressed = { 'Accept-Encoding': 'gzip' };
		const etag = (await get(article, compressed)).headers.get('etag') ?? '';
		const response = await get(article, { ...compressed, 'If-None-Match': etag });
		expect([response.status, await response.text()]).toEqual([304, '']);
	});
});

/** The headers that `_headers` of the site has for an address, as hosts read it. */
async function headersFor(path: string): Promise<[string, string][]> {
	const rules = (await readFile(join(folder, '_headers'), 'utf8')).split(/\n(?=\/)/);
	return rules.flatMap((rule) => {
		const [pattern = '', ...lines] = rule.trimEnd().split('\n');
		const meant = `^${pattern.replace(':year', '[^/]+').replace('*', '.*')}$`;
		if (!RegExp(meant).test(path)) return [];
		return lines.map((line): [string, string] => {
			const [header = '', ...value] = line.trim().split(': ');
			return [header, value.join(': ')];
		});
	});
}
