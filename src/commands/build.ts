import { run } from './run.ts';

// npm run build: the site into dist/.
await run(async () => {
	const { publish } = await import('./publish.ts');
	return (await publish(process.env)) === undefined ? 1 : 0;
});
