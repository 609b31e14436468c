import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Live preview: any change in the content folder makes a new edition and reloads the page. */
export function contentWatcher(content: string): AstroIntegration {
	const root = resolve(content);
	return {
		name: 'broadsheet:content-watcher',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(root);
				server.watcher.on('all', (_event, path) => {
					if (!resolve(path).startsWith(root + sep)) return;
					for (const environment of Object.values(server.environments))
						environment.moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
