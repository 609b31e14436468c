import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { PageRoute } from './open-bundle.ts';

// What the bundle of all templates offers to a build.
const app = createApp({ streaming: false });

export const listPages = (): Promise<PageRoute[]> => new StaticPaths(app).getAll();

export const render = (request: Request, { route }: PageRoute): Promise<Response> =>
	app.render(request, { routeData: route });
