import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { PageRoute } from './open-bundle.ts';

// What the bundle of all templates offers to a build.
const app = createApp({ streaming: false });
// A page that cannot be made fails the build; a server would show an error page.
app.renderError = (request, { error }) => {
	throw error instanceof Error ? error : new Error(`${request.url} cannot be rendered.`);
};

export const listPages = (): Promise<PageRoute[]> => new StaticPaths(app).getAll();

export const render = (request: Request, { route }: PageRoute): Promise<Response> =>
	app.render(request, { routeData: route });
