import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';

/** Files whose names change with their content. */
const unchanging = /^\/(?:_astro|pictures|pagefind\/\d+\/(?:filter|fragment|index))\//;

const compress = compression({
	threshold: 0,
	filter: (request, response) =>
		!response.hasHeader('Content-Range') && compression.filter(request, response),
});

/**
 * Serves a folder of static files on this machine alone as a host would: text compressed, files to be
 * kept named so, and the site's own 404 page.
 * @param port 0 takes any free one
 * @returns the server and its address: `http://localhost:4321`
 * @throws Error when the port is taken
 */
export async function serve(
	folder: string,
	port: number,
): Promise<{ server: Server; address: string }> {
	const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			if (unchanging.test(path))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		},
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			Readable.from([missing]).pipe(response);
		},
	});
	const server = createServer((request, response) => {
		// Its types are Express's; it takes any request of Node's.
		compress(request as never, response as never, () => {
			files(request, response);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				error.code === 'EADDRINUSE'
					? new Error(
							`Port ${String(port)} is taken. Stop what runs there, or set PORT to another one.`,
						)
					: error,
			);
		});
		server.listen(port, 'localhost', resolve);
	});
	const bound = server.address();
	const taken = typeof bound === 'object' && bound ? bound.port : port;
	return { server, address: `http://localhost:${String(taken)}` };
}
