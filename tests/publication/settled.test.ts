import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { articleFile, manyFiles, soundContent, writeContent } from '../support/content.ts';
import { digestFolder } from '../support/folders.ts';
import { testNow } from '../support/sites.ts';

/** The least that `site.yaml` may say. */
const frontWindow = 20;

/** What a new article changes, wherever it is published: lists of which it is part, and what counts articles. */
const belongs = [
	/^(?:index|404)\.html$/,
	/^(?:archive|feeds|topics|sources|authors|storylines|search)\/index\.html$/,
	/^(?:rss\.xml|atom\.xml|feed\.json|edition\.json)$/,
	/^(?:sitemap-index|sitemap-fronts|sitemap-2026-02|news-sitemap)\.xml$/,
	/^(?:world|topics\/trade|sources\/own)\/(?:index\.html|rss\.xml|atom\.xml|feed\.json)$/,
	/^2026\/(?:index\.html|02\/index\.html)$/,
	/^2026\/02\/news\//,
	/^pictures\//,
	/^pagefind\/2026\//,
];

/** A story that was told long ago, on a topic of which there is still news. */
const oldStory = Object.fromEntries(
	[1, 2, 3].map((n) => [
		`articles/part-${n}.md`,
		articleFile(
			{
				headline: `Part ${n}`,
				published: `2023-05-0${n}`,
				storyline: 'cartels',
				topics: ['trade'],
			},
			`What came to pass on day ${n}.`,
		),
	]),
);

/** Builds a paper of so many articles, adds one, and builds again. @returns files that are other or new */
async function addOne(articles: number): Promise<string[]> {
	const content = await writeContent({
		...manyFiles(articles),
		...oldStory,
		'site.yaml': `${soundContent['site.yaml'] ?? ''}frontWindow: ${frontWindow}\n`,
	});
	const out = join(dirname(content), 'out');
	const env = { BROADSHEET_CONTENT: content, BROADSHEET_NOW: testNow, BROADSHEET_OUT: out };
	expect((await runCommand('build', { env })).status).toBe(0);
	const before = await digestFolder(out);
	const news = { headline: 'A comet', section: 'world', source: 'own', topics: ['trade'] };
	await writeFile(
		join(content, 'articles/news.md'),
		articleFile({ ...news, published: '2026-02-27' }, 'Nobody had seen it coming.'),
	);
	expect((await runCommand('build', { env })).status).toBe(0);
	const after = await digestFolder(out);
	return Object.keys(after).filter((file) => after[file] !== before[file]);
}

describe('one new article', () => {
	// At each fortieth article a list has one numbered page more, which the three before it name: not here.
	const sizes = [65, 245] as const;
	const changed = new Map<number, string[]>();

	beforeAll(async () => {
		for (const size of sizes) changed.set(size, await addOne(size));
	});

	test.each(sizes)('touches only the front window and its own lists, of %i', (size) => {
		const others = (changed.get(size) ?? []).filter(
			(file) => !belongs.some((pattern) => pattern.test(file)),
		);
		expect(others.filter((file) => !/^20\d\d\/\d\d\/[^/]+\/index\.html$/.test(file))).toEqual([]);
		// Of the window the oldest leaves, and is settled by it.
		expect(others.length).toBeLessThanOrEqual(frontWindow);
		expect(others.length).toBeGreaterThan(frontWindow / 2);
	});

	test('touches as many files in a large archive as in a small one', () => {
		const [small, large] = sizes.map((size) => changed.get(size)?.length ?? 0);
		expect(large).toBe(small);
	});
});
