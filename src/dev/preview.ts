import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * What `npm run dev` has beyond the site: any change in the content folder makes a new edition and
 * reloads the page, and `/_components/` shows every component in every state.
 */
export function preview(content: string): AstroIntegration {
	const root = resolve(content);
	return {
		name: 'broadsheet:preview',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command === 'dev')
					injectRoute({ pattern: '/_components', entrypoint: './src/dev/components.astro' });
			},
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
