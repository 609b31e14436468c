import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Pictures and typefaces are compressed already. */
const text = /^(?:text\/|application\/|image\/svg)/;

/** Compresses the text that is piped into a response, for a browser that reads gzip. */
export function compress({ headers }: IncomingMessage, response: ServerResponse): void {
	if (!/\bgzip\b/.test(String(headers['accept-encoding']))) return;
	const writeHead = response.writeHead.bind(response);
	Object.assign(response, {
		writeHead(status: number, head: OutgoingHttpHeaders = {}) {
			const { 'Content-Length': _, ...others } = head;
			if (!text.test(String(head['Content-Type'])) || 'Content-Range' in head)
				return writeHead(status, head);
			response.once('pipe', (source) => {
				source.unpipe(response);
				// A reader who leaves early is no error.
				pipeline(source, createGzip(), response, () => undefined);
			});
			return writeHead(status, { ...others, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
		},
	});
}
