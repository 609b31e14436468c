import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findFeedFaults } from '../support/feed-audit.ts';
import { attributesAt, listFiles, readPage } from '../support/html.ts';
import { jsonFeed } from '../support/schemas.ts';
import { findSitemapFaults } from '../support/sitemap-audit.ts';

const sites = [
	['the demo edition', 'demo', 'https://broadsheet.example'],
	['the fixture newspaper', 'fixture', 'https://test.example'],
] as const;

test.each(sites)(
	'every feed of %s follows its schema; its formats agree on ids, dates and the bytes of pictures',
	async (_, name) => {
		expect(await findFeedFaults(inject(name))).toEqual([]);
		const pictured = await readFile(join(inject(name), 'rss.xml'), 'utf8');
		expect(pictured).toContain('<enclosure ');
	},
);

test.each(sites)(
	'the sitemaps of %s follow their schema, name one another, and list every page that may be found',
	async (_, name, origin) => {
		expect(await findSitemapFaults(inject(name), origin)).toEqual([]);
		const files = listFiles(inject(name));
		const listed = await Promise.all(
			files
				.filter((file) => /^sitemap-(?!index)/.test(file))
				.map((file) => readFile(join(inject(name), file), 'utf8')),
		);
		for (const file of files.filter((one) => one.endsWith('/index.html'))) {
			const page = await readFile(join(inject(name), file), 'utf8');
			if (page.includes('name="robots"')) continue;
			const address = `${origin}/${file.slice(0, -'index.html'.length)}`;
			expect(listed.join().includes(`<loc>${address}</loc>`), address).toBe(true);
		}
	},
);

test('corrections have feeds, which their page and the page of feeds offer', async () => {
	const site = inject('fixture');
	const { items } = jsonFeed.parse(
		JSON.parse(await readFile(join(site, 'corrections/feed.json'), 'utf8')),
	);
	expect(items.map(({ id, title }) => [id, title])).toEqual([
		[
			'https://test.example/2025/11/lead-story/#correction-2025-11-06',
			'Clarification: Soldiers will not cross, president says',
		],
		[
			'https://test.example/2025/11/lead-story/#correction-2025-11-05',
			'Correction: Soldiers will not cross, president says',
		],
	]);
	const page = await readPage(site, '/corrections/');
	expect(attributesAt(page, 'link[rel="alternate"]', 'href')).toContain('/corrections/atom.xml');
	const offered = attributesAt(await readPage(site, '/feeds/'), 'main a', 'href');
	expect(offered).toEqual(
		expect.arrayContaining(
			['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/corrections/${file}`),
		),
	);
});

test('the id of a correction is a place on the page of its article', async () => {
	const page = await readPage(inject('fixture'), '/2025/11/lead-story/');
	expect(attributesAt(page, '.correction', 'id')).toEqual([
		'correction-2025-11-05',
		'correction-2025-11-06',
	]);
});

test('a correction moves the last change of its article in every format, and its id and day stay', async () => {
	const json = jsonFeed.parse(
		JSON.parse(await readFile(join(inject('fixture'), 'storylines/cartels/feed.json'), 'utf8')),
	);
	const story = json.items.find(({ url }) => url.endsWith('/lead-story/'));
	expect([story?.id, story?.date_published, story?.date_modified]).toEqual([
		'https://test.example/2025/11/lead-story/',
		'2025-11-04T00:00:00+03:00',
		'2025-11-06T00:30:00+03:00',
	]);
});
