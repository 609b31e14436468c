import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// Processes, not threads: a thread has four times the stack of the process that builds the site,
		// so that in it nothing would be nested too deeply.
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 20_000,
		hookTimeout: 120_000,
	},
});
