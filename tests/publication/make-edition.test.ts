import { setTimeout } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import type { Bundle, PageRoute } from '../../src/bundle/open-bundle.ts';
import { makeEdition } from '../../src/publication/make-edition.ts';
import type { Edition } from '../../src/publication/make-edition.ts';
import { aFolder } from '../intake/folder.ts';

/** Makes an edition of 400 pages. */
async function make(
	render: (path: string) => Promise<Response>,
	kept: Promise<{ files: [] }> = Promise.resolve({ files: [] }),
): Promise<Edition> {
	const route = { type: 'page' } as RouteData;
	const pages = Array.from({ length: 400 }, (_, n) => ({ pathname: `/page-${n}/`, route }));
	const bundle: Bundle = {
		digest: '',
		files: '/nowhere',
		listPages: () => Promise.resolve(pages),
		render: (_, { pathname }: PageRoute) => render(pathname),
	};
	return makeEdition(
		bundle,
		{ common: '', kept },
		{ record: undefined, files: new Set() },
		await aFolder({}),
	);
}

test('after a page that cannot be made no more pages are made, and the error is that of the page', async () => {
	let made = 0;
	const edition = make(async (path) => {
		if (path === '/page-10/') throw new Error('no ink');
		await setTimeout(1);
		made++;
		return new Response(path);
	});
	await expect(edition).rejects.toThrow('no ink');
	expect(made).toBeLessThan(40);
});

test('pages stop when what is made beside them fails, and nothing is published', async () => {
	let made = 0;
	const index = setTimeout(20).then(() => Promise.reject(new Error('no index')));
	const edition = make(async (path) => {
		await setTimeout(5);
		made++;
		return new Response(path);
	}, index);
	await expect(edition).rejects.toThrow('no index');
	expect(made).toBeLessThan(200);
});
