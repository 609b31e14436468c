import { publish } from './publish.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

// npm start: build the site and serve it.
await run(async () => {
	const out = await publish(process.env);
	if (out === undefined) return 1;
	const { address } = await serve(out, Number(process.env.PORT ?? 4321));
	console.log(`\nRead it at ${address}/ (stop with Ctrl+C)`);
	return 0;
});
