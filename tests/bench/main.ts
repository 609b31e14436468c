import { run } from '../../src/commands/run.ts';
import { benchRelations } from './relations/measure.ts';
import { benchSpeed } from './speed.ts';

/** What can be measured, by the first word after `npm run bench --`; without one it is the speed. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
	speed: benchSpeed,
	relations: benchRelations,
};

// npm run bench [-- --size 10000 --rounds 3 --only broadsheet,hugo --edits clean,body --json --write]
// npm run bench -- relations [CORPUS.jsonl.gz --churn 20 --made 10000]
await run(() => {
	const [name = '', ...args] = process.argv.slice(2);
	const bench = benches[name];
	return bench ? bench(args) : benchSpeed(process.argv.slice(2));
});
