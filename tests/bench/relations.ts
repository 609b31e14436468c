import { benchRelations } from './relations/measure.ts';

process.exitCode = await benchRelations(process.argv.slice(2));
