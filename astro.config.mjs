// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { preview } from './src/dev/preview.ts';
import { bundler } from './src/bundle/bundler.ts';

/** The one inline script: it sets what a reader chose before the first paint. */
const boot = readFileSync(new URL('src/reader/boot.js', import.meta.url));
const bootHash = createHash('sha256').update(boot).digest('base64');

/**
 * The one module that a script loads late is Pagefind's, of which Vite knows nothing to load before it: what it would
 * bring for that is a tenth of what the search may weigh.
 */
const plainImports = {
	name: 'broadsheet:plain-imports',
	enforce: /** @type {const} */ ('pre'),
	load: (/** @type {string} */ id) =>
		id.endsWith('vite/preload-helper.js')
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};

/** Where builds put what they make. */
const made = ['.broadsheet', 'dist'].map((folder) =>
	fileURLToPath(new URL(folder, import.meta.url)),
);

// The site's own address is content (`site.yaml`), so pages take it from the edition, not from here.
export default defineConfig({
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	// Bodies are set by `src/body/`, never by Astro's own Markdown.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	// Scripts are files: no page carries one, and a browser keeps them.
	vite: {
		build: { assetsInlineLimit: 0 },
		plugins: [plainImports],
		// What builds made is no source: to follow tens of thousands of files is more than a system allows.
		server: { watch: { ignored: made } },
	},
	integrations: [bundler(), preview(process.env['BROADSHEET_CONTENT'] || 'content')],
	security: {
		csp: {
			scriptDirective: { hashes: [`sha256-${bootHash}`] },
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
});
