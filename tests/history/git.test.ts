import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { articleFile, soundContent, writeContent } from '../support/content.ts';
import { aRepository } from '../support/repository.ts';
import { readAll, story } from './shown.ts';

describe('is said, and no error:', () => {
	test('a folder in no repository', async () => {
		const content = await writeContent({
			'site.yaml': `${soundContent['site.yaml'] ?? ''}history: true\n`,
		});
		expect((await readAll(content)).notes).toEqual([
			'No page shows what was changed in an article. The content folder is in no git repository.',
		]);
	});

	test('a repository without a commit', async () => {
		const content = await writeContent({
			'site.yaml': `${soundContent['site.yaml'] ?? ''}history: true\n`,
		});
		execFileSync('git', ['init', '--quiet', content]);
		expect((await readAll(content)).notes[0]).toContain('holds no commit yet.');
	});

	test('a shallow clone', async () => {
		const { content, commit, git } = await aRepository();
		await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'One.') });
		await commit('2025-11-04T09:00:00Z', { [story]: articleFile({}, 'Two.') });
		git('clone', '--quiet', '--depth=1', `file://${join(content, '..')}`, 'clone');
		const { byId, notes } = await readAll(join(content, '../clone/content'));
		expect(byId.size).toBe(0);
		expect(notes).toEqual([expect.stringContaining('shallow')]);
	});

	test('a machine without git', async () => {
		const { content } = await aRepository();
		vi.stubEnv('PATH', '/nowhere');
		expect((await readAll(content)).notes[0]).toContain('There is no program git.');
		vi.unstubAllEnvs();
	});
});

test('neither the settings of a user nor the names of files change what is read', async () => {
	const { content, commit, git } = await aRepository();
	const names = ['articles/:100644 100644 a b M\n.md', 'articles/2025\t"x.md', 'articles/*.md'];
	const strange = (text: string): Record<string, string> =>
		Object.fromEntries(
			names.map((name) => [name, articleFile({ slug: `s-${names.indexOf(name)}` }, text)]),
		);
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'One.'), ...strange('One.') });
	await commit('2025-11-04T09:00:00Z', { [story]: articleFile({}, 'Two.'), ...strange('Two.') });
	for (const [name, value] of [
		['log.showSignature', 'true'],
		['color.ui', 'always'],
		['diff.orderFile', '/nowhere'],
		['diff.renames', 'copies'],
		['diff.relative', 'false'],
		['log.mailmap', 'true'],
		['format.pretty', 'fuller'],
		['core.pager', 'false'],
	])
		git('config', name ?? '', value ?? '');
	vi.stubEnv('GIT_DIR', '/nowhere');
	vi.stubEnv('GIT_EXTERNAL_DIFF', 'false');
	expect([...(await readAll(content)).byId.keys()].toSorted()).toEqual([
		'2025/11/s-0',
		'2025/11/s-1',
		'2025/11/s-2',
		'2025/11/story',
	]);
	vi.unstubAllEnvs();
});

test('four processes read the history, however many articles have one', async () => {
	const { content, commit } = await aRepository();
	const files = (text: string): Record<string, string> =>
		Object.fromEntries(
			Array.from({ length: 40 }, (_, n) => [`articles/s-${n}.md`, articleFile({}, text)]),
		);
	for (const [n, text] of ['One.', 'Two.', 'Three.'].entries())
		await commit(`2025-11-04T0${n + 1}:00:00Z`, files(text));
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
	const program = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
	await writeFile(
		join(folder, 'git'),
		`#!/bin/sh\necho x >> '${folder}/count'\nexec '${program}' "$@"\n`,
		{ mode: 0o755 },
	);
	vi.stubEnv('PATH', `${folder}:${process.env.PATH ?? ''}`);
	expect((await readAll(content)).byId.size).toBe(40);
	vi.unstubAllEnvs();
	expect((await readFile(join(folder, 'count'), 'utf8')).split('\n')).toHaveLength(4 + 1);
});
