import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder of static files on this machine alone, with the site's own 404 page.
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
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
		},
	});
	const server = createServer(files);
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
