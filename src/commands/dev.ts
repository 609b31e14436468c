import { dev } from 'astro';
import { readPort } from '../settings.ts';
import { run } from './run.ts';

// npm run dev: live preview, with drafts and embargoed articles, marked as such.
await run(async () => {
	const server = await dev({ server: { port: readPort(process.env) } });
	console.log(`Preview at http://localhost:${String(server.address.port)}/`);
	return 0;
});
