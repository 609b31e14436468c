import type { PageRoute } from '../bundle/open-bundle.ts';

/** The file of a page in the output: `2025/11/slug/index.html`, `404.html`, `rss.xml`. */
export function fileOf({ pathname, route }: Pick<PageRoute, 'pathname' | 'route'>): string {
	const path = pathname.replaceAll(/^\/+|\/+$/g, '');
	if (route.type === 'endpoint') return path;
	return path === '404' ? '404.html' : `${path === '' ? '' : `${path}/`}index.html`;
}

/** The address under which a page is rendered. */
export function addressOf({ pathname, route }: Pick<PageRoute, 'pathname' | 'route'>): string {
	const isFolder = route.type === 'page' && !pathname.endsWith('/');
	return encodeURI(isFolder ? `${pathname}/` : pathname);
}
