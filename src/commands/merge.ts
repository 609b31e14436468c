import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeParts } from '../publication/merge-parts.ts';
import { stampFile } from '../publication/record.ts';
import { readSettings } from '../settings.ts';
import { checkOutput, makeStaging, replaceFolder } from './output.ts';
import { run } from './run.ts';

// npm run merge -- PART PART …: one site of the parts that several machines made.
await run(async () => {
	const settings = readSettings(process.env, false);
	const out = await checkOutput(settings.out, settings.content);
	const staging = await makeStaging(out);
	try {
		const stamp = await mergeParts(process.argv.slice(2), staging);
		await writeFile(join(staging, stampFile), stamp);
		await replaceFolder(out, staging);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
	console.log(`Published in ${out}.`);
	return 0;
});
