import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import { findSilentEdits } from '../../src/history/silent-edits.ts';
import type { SilentEdits } from '../../src/history/silent-edits.ts';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { aRepository } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { story } from './shown.ts';

async function find(content: string): Promise<SilentEdits> {
	const settings = { content, now: new Date('2026-03-01T12:00:00Z'), preview: false };
	return findSilentEdits(settings, await openNewspaper(settings));
}

async function warnings(content: string): Promise<string[]> {
	const { problems } = await find(content);
	return problems.map((problem) => formatProblem(problem).slice(content.length + 1));
}

/** A repository in which one article is out. */
async function published(front = {}, body = 'One.\n\nTwo.'): Promise<TestRepository> {
	const repository = await aRepository('');
	await repository.commit('2025-11-04T08:00:00Z', { [story]: articleFile(front, body) });
	return repository;
}

test('warns of words that were changed in a published article, where they stand', async () => {
	const { content, write } = await published();
	expect(await warnings(content)).toEqual([]);
	await write({ [story]: articleFile({}, 'One.\n\nThree.') });
	expect(await warnings(content)).toEqual([
		`${story}:11:1  body: was changed since the last commit on the default branch, and readers are not told. Set updated, add an entry to corrections, or, when the change is not worth telling, set minorEdit to its date.`,
	]);
	await write({ [story]: articleFile({ headline: 'Another', standfirst: 'Why.' }, 'Three.') });
	expect(await warnings(content)).toEqual([
		expect.stringMatching(
			/^\S+:2:11 {2}headline: was changed, with the standfirst and the body, since /,
		),
	]);
});

const correction = { date: '2025-11-05', type: 'correction', text: 'It was wrong.' };

describe('is content with', () => {
	test.each([
		['updated', { updated: '2025-11-05' }],
		['a correction', { corrections: [correction] }],
		['minorEdit', { minorEdit: '2025-11-05' }],
		['a draft made of it', { status: 'draft' }],
		['a withdrawal', { status: 'withdrawn' }],
	])('%s', async (_, front) => {
		const { content, write } = await published();
		await write({ [story]: articleFile(front, 'Three.') });
		expect(await warnings(content)).toEqual([]);
	});

	test.each([
		['a draft', { status: 'draft' }],
		['an article under embargo', { published: '2030-01-01' }],
	])('%s that is published with other words', async (_, front) => {
		const { content, write } = await published(front);
		await write({ [story]: articleFile({}, 'Three.') });
		expect(await warnings(content)).toEqual([]);
	});

	test('a new article, and with changes of which readers see no word', async () => {
		const { content, write } = await published();
		await write({
			'articles/new.md': articleFile({}, 'New.'),
			[story]: articleFile({ topics: ['trade'] }, 'One.\n\n\n*Two.*'),
		});
		expect(await warnings(content)).toEqual([]);
	});
});

test.each([
	['updated', { updated: '2025-11-05' }],
	['corrections', { corrections: [correction] }],
	['minorEdit', { minorEdit: '2025-11-05' }],
])('what %s told of one edit it does not tell of the next', async (_, front) => {
	const { content, commit, write } = await published();
	await commit('2025-11-05T08:00:00Z', { [story]: articleFile(front, 'Three.') });
	await write({ [story]: articleFile(front, 'Four.') });
	expect(await warnings(content)).toHaveLength(1);
});

test('an article that was moved is known by its name, or by its alias', async () => {
	const { content, write } = await published();
	await write({ [story]: undefined, 'articles/2025/story.md': articleFile({}, 'Three.') });
	expect(await warnings(content)).toHaveLength(1);
	await write({
		'articles/2025/story.md': undefined,
		'articles/better.md': articleFile({ aliases: ['/2025/11/story/'] }, 'Three.'),
	});
	expect(await warnings(content)).toHaveLength(1);
});

test('commits of a branch are held against the default branch where they left it', async () => {
	const { content, commit, git } = await published();
	git('switch', '--quiet', '--create', 'desk');
	await commit('2025-11-05T08:00:00Z', { [story]: articleFile({}, 'Three.') });
	git('switch', '--quiet', 'main');
	await commit('2025-11-06T08:00:00Z', { 'articles/other.md': articleFile({}, 'Other.') });
	expect(await warnings(content)).toEqual([]);
	git('switch', '--quiet', 'desk');
	expect(await warnings(content)).toHaveLength(1);
	git('clone', '--quiet', join(content, '..'), 'clone');
	expect(await warnings(join(content, '../clone/content'))).toEqual([]);
});

test('a check warns, counts and passes; without a repository it says so and counts nothing', async () => {
	const { content, write } = await published();
	await write({ [story]: articleFile({}, 'Three.') });
	const warned = await runCommand('check', { env: { BROADSHEET_CONTENT: content } });
	expect(warned.status).toBe(0);
	expect(warned.output).toContain('1 article: 0 errors, 1 warning.');
	expect(warned.output).toContain('Changes that readers are not told of: 1');
	const bare = await writeContent({ [story]: articleFile() });
	const { status, output } = await runCommand('check', { env: { BROADSHEET_CONTENT: bare } });
	expect(status).toBe(0);
	expect(output.match(/Silent edits cannot be noticed\. .*/g)).toEqual([
		'Silent edits cannot be noticed. The content folder is in no git repository.',
	]);
	expect(output).toContain('1 article: 0 errors, 0 warnings.');
});

test('a folder of which the repository holds no article, and a shallow clone, are said', async () => {
	const { content, write } = await aRepository('');
	await write({ [story]: articleFile() });
	expect((await find(content)).notes).toEqual([
		'Silent edits cannot be noticed. No article is in its repository yet.',
	]);
	const other = await published();
	other.git('clone', '--quiet', '--depth=1', `file://${join(other.content, '..')}`, 'clone');
	const { notes } = await find(join(other.content, '../clone/content'));
	expect(notes).toEqual([expect.stringContaining('The clone is shallow')]);
});
