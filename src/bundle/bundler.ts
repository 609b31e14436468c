import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Folder of the bundled templates, beside the output of Astro. */
export const pagesFolder = 'pages';

/**
 * Makes Astro bundle the templates and render nothing: which pages are made is for a build to say, and
 * the same bundle serves until the code changes. Through Astro's interfaces for adapters: a prerenderer
 * of our own, with an entry of our own.
 */
export function bundler(): AstroIntegration {
	let output: URL;
	let builds = false;
	return {
		name: 'broadsheet:bundler',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				builds = command === 'build';
				if (builds) updateConfig({ vite: { plugins: [entry] } });
			},
			'astro:config:done': ({ config, setAdapter }) => {
				output = config.outDir;
				if (!builds) return;
				setAdapter({
					name: 'broadsheet',
					// The rule cannot tell this value from the one that is deprecated.
					// eslint-disable-next-line @typescript-eslint/no-deprecated
					entrypointResolution: 'auto',
					adapterFeatures: { buildOutput: 'static' },
					supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
				});
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer({
					name: 'broadsheet',
					setup: () => rename(new URL('.prerender', output), new URL(`../${pagesFolder}`, output)),
					getStaticPaths: () => Promise.resolve([]),
					render: () => Promise.reject(new Error('Pages are rendered by npm run build.')),
				});
			},
		},
	};
}

const entry = {
	name: 'broadsheet:entry',
	configEnvironment: (name: string) =>
		name === 'prerender'
			? {
					build: {
						rolldownOptions: { input: fileURLToPath(new URL('entry.ts', import.meta.url)) },
					},
				}
			: undefined,
};
