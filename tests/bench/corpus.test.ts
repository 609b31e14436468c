import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isError } from '../../src/article/problem.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import { makeArticles } from './corpus/article.ts';
import { planCorpus, planNext } from './corpus/stories.ts';
import { provideCorpus } from './corpus/write-corpus.ts';
import type { Corpus } from './corpus/write-corpus.ts';

const size = 200;
let folder: string;
let corpus: Corpus;
let newspaper: Newspaper;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'broadsheet-corpus-'));
	corpus = await provideCorpus(folder, size);
	const now = new Date('2026-01-01T12:00:00Z');
	newspaper = await openNewspaper({ content: corpus.content, now, preview: false });
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

test('a corpus has as many articles as were asked for, for Broadsheet and for blogs', async () => {
	const markdown = async (place: string): Promise<string[]> =>
		(await readdir(place, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
	expect(corpus.files).toHaveLength(size);
	expect(await markdown(join(corpus.content, 'articles'))).toEqual([...corpus.files].sort());
	expect(await markdown(corpus.posts)).toEqual([...corpus.files].sort());
});

test('a corpus is content that Broadsheet publishes', () => {
	expect(newspaper.problems.filter(isError)).toEqual([]);
	expect(newspaper.listed).toHaveLength(size);
});

test('a blog gets the same text', async () => {
	for (const file of [corpus.files[0], corpus.files.at(-1)]) {
		const [manuscript, post] = await Promise.all(
			[join(corpus.content, 'articles'), corpus.posts].map((place) =>
				readFile(join(place, file ?? ''), 'utf8'),
			),
		);
		expect(bodyOf(manuscript)).toBe(bodyOf(post));
	}
});

test('a corpus is the same each time', () => {
	const [once, again] = [1, 2].map(() => [...makeArticles(planCorpus(300))]);
	expect(once).toEqual(again);
});

test('a corpus that stands there is taken as it is', async () => {
	expect(await provideCorpus(folder, size)).toEqual(corpus);
	expect(await readdir(folder)).toHaveLength(1);
});

test('an article has about 600 words', () => {
	const articles = [...makeArticles(planCorpus(1000))];
	const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
	expect(words / articles.length).toBeGreaterThan(550);
	expect(words / articles.length).toBeLessThan(650);
});

test('stories go on in later articles, which link to the part before', () => {
	const parts = newspaper.listed.filter(({ storyline }) => storyline !== undefined);
	expect(parts.length).toBeGreaterThan(size / 10);
	const later = [...makeArticles(planCorpus(size))].filter(({ plan }) => plan.part > 1);
	expect(later.length).toBeGreaterThan(size / 5);
	for (const { body } of later) expect(body).toMatch(/^It began earlier, as \[.+?\]\(\/20/);
});

test('one more article is newer than all of a corpus, and goes on with its newest story', () => {
	const plans = planCorpus(size);
	const next = planNext(plans);
	expect(next.published > (plans.at(-1)?.published ?? 0)).toBe(true);
	expect(next.story).toBe(plans.at(-1)?.story);
});

function bodyOf(file = ''): string {
	return file.split('\n---\n')[1] ?? '';
}
