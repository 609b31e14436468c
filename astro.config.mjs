// @ts-check
import { defineConfig } from 'astro/config';
import { contentWatcher } from './src/intake/content-watcher.ts';

// The site's own address is content (`site.yaml`), so pages take it from the edition, not from here.
export default defineConfig({
	outDir: process.env['BROADSHEET_OUT'] ?? 'dist',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	// Bodies are set by `src/body/`, never by Astro's own Markdown.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [contentWatcher(process.env['BROADSHEET_CONTENT'] ?? 'content')],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
});
