import { publish } from './publish.ts';
import { run } from './run.ts';

// npm run build: the site into dist/.
await run(async () => ((await publish(process.env)) === undefined ? 1 : 0));
