import { enableCompileCache } from 'node:module';
import { cacheFolder } from '../cache.ts';

// What is imported from here on is compiled once: half of what a small build takes is loading modules.
enableCompileCache(cacheFolder('compiled'));

/**
 * Runs a command and sets its exit status. What an editor can mend is an Error with a sentence; it is
 * printed without a stack, which would say nothing to them.
 * @param command returns the exit status
 */
export async function run(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		const known = error instanceof Error;
		console.error(known ? error.message : error);
		if (known && process.env.BROADSHEET_DEBUG !== undefined) console.error(error.stack);
		process.exitCode = 1;
	}
}
