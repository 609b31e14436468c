import { dev } from 'astro';
import { run } from './run.ts';

// npm run dev: live preview, with drafts and embargoed articles, marked as such.
await run(async () => {
	const server = await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
	console.log(`Preview at http://localhost:${String(server.address.port)}/`);
	return 0;
});
