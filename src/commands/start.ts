import { readPort } from '../settings.ts';
import { run } from './run.ts';

// npm start: build the site and serve it.
await run(async () => {
	const [{ publish }, { serve }] = await Promise.all([
		import('./publish.ts'),
		import('./serve.ts'),
	]);
	const out = await publish(process.env);
	if (out === undefined) return 1;
	const { address } = await serve(out, readPort(process.env));
	console.log(`\nRead it at ${address}/ (stop with Ctrl+C)`);
	return 0;
});
