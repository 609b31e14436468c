import { defineConfig } from 'vitest/config';

// Processes, not threads: a thread has four times the stack of the process that builds the site, so
// that in it nothing would be nested too deeply.
const shared = { pool: 'forks', testTimeout: 20_000, hookTimeout: 120_000 } as const;
const sites = ['tests/{browser,commands,site}/**/*.test.ts'];

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			{ test: { ...shared, name: 'pure', include: ['tests/**/*.test.ts'], exclude: sites } },
			{
				test: {
					...shared,
					// A test of a whole site may wait for a busy machine.
					testTimeout: 120_000,
					name: 'sites',
					include: sites,
					// Builds the three sites that these tests read.
					globalSetup: ['tests/support/sites.ts'],
				},
			},
		],
	},
});
