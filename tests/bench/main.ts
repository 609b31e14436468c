import { run } from '../../src/commands/run.ts';
import { benchSpeed } from './speed.ts';

/** What can be measured, by the first word after `npm run bench --`; without one it is the speed. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
	speed: benchSpeed,
};

// npm run bench [-- --size 10000 --rounds 3 --only broadsheet,hugo --edits clean,body --json --write]
await run(() => {
	const [name = '', ...args] = process.argv.slice(2);
	const bench = benches[name];
	return bench ? bench(args) : benchSpeed(process.argv.slice(2));
});
