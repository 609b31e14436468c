import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { listFiles } from '../../src/intake/list-files.ts';

test('a build with errors names every problem of every file, exits 1 and leaves the earlier output alone', async () => {
	const content = await writeContent({
		'articles/one.md': articleFile({ section: 'usa' }),
		'articles/two.md': articleFile({ published: '2024-02-30', headlin: 'x' }),
		'articles/three.md': articleFile({}, 'A link to [nowhere](/2001/01/nowhere/).'),
	});
	const out = join(content, '../out');
	await mkdir(out);
	await writeFile(join(out, 'index.html'), 'yesterday');
	await writeFile(join(out, 'edition.json'), '');
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: out },
	});
	expect(status).toBe(1);
	expect(output).toContain(
		'one.md:3:10  section: "usa" is not in sections.yaml. Did you mean "us"?',
	);
	expect(output).toContain('two.md:4:12  published: "2024-02-30" does not exist in the calendar.');
	expect(output).toContain('two.md:7:1  headlin: is not a field here. Did you mean "headline"?');
	expect(output).toContain(
		'three.md:9:1  body: the link to "/2001/01/nowhere/" leads to no page of this site.',
	);
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('yesterday');
	expect(listFiles(join(content, '..')).filter((file) => file.startsWith('out'))).toEqual([
		'out/edition.json',
		'out/index.html',
	]);
});

test('a check says the same as a build, as lines and as JSON', async () => {
	const content = await writeContent({
		'articles/one.md': articleFile({ section: 'usa', headline: 'x'.repeat(120) }),
	});
	const env = { BROADSHEET_CONTENT: content };
	const lines = await runCommand('check', { env });
	const json = await runCommand('check', { env, args: ['--json'] });
	expect(lines.status).toBe(1);
	expect(lines.output).toMatch(
		/Errors: [^]*section: "usa"[^]*Warnings: [^]*headline: has 120 characters/,
	);
	expect(json.status).toBe(1);
	const { problems } = JSON.parse(json.output) as {
		problems: { severity: string; field: string }[];
	};
	expect(problems.map(({ severity, field }) => `${severity} ${field}`)).toEqual(
		expect.arrayContaining(['error section', 'warning headline']),
	);
});

test('warnings alone do not stop publication', async () => {
	const content = await writeContent({
		'articles/one.md': articleFile({ headline: 'x'.repeat(120) }),
	});
	const { status, output } = await runCommand('check', { env: { BROADSHEET_CONTENT: content } });
	expect(status).toBe(0);
	expect(output).toContain('1 article: 0 errors, 1 warning.');
});

test('a new article is valid as it is, and never overwrites one', async () => {
	const content = await writeContent({});
	const env = { BROADSHEET_CONTENT: content, BROADSHEET_NOW: '2026-03-01T12:00:00Z' };
	const made = await runCommand('new', { args: ['Türkiye: "a headline"'], env });
	expect(made.status).toBe(0);
	expect(await readFile(join(content, 'articles/2026/03/turkiye-a-headline.md'), 'utf8')).toContain(
		'status: draft',
	);
	expect((await runCommand('check', { env })).status).toBe(0);
	const again = await runCommand('new', { args: ['Türkiye: "a headline"'], env });
	expect(again.output).toContain('turkiye-a-headline-2.md is ready');
});

test('a content folder that is not there is said in one sentence', async () => {
	const { status, output } = await runCommand('check', {
		env: { BROADSHEET_CONTENT: '/nowhere/at/all' },
	});
	expect(status).toBe(1);
	expect(output.trim()).toBe(
		'There is no content folder "/nowhere/at/all". Make it, or set BROADSHEET_CONTENT to the one you mean.',
	);
});

test('a check tells when the next embargo ends', async () => {
	const content = await writeContent({
		'articles/later.md': articleFile({ published: '2031-05-01' }),
	});
	const { output } = await runCommand('check', { env: { BROADSHEET_CONTENT: content } });
	expect(output).toMatch(
		/The next embargo ends on 2031-05-01 \(.*later\.md\)\. Build again then\./,
	);
});

test.each([
	['the content folder', (content: string) => content, 'it holds'],
	[
		'a folder of the content',
		(content: string) => join(content, 'out'),
		'it lies in the content folder',
	],
	['a folder that holds the content', (content: string) => join(content, '..'), 'it holds'],
	['the project', () => process.cwd(), 'it holds'],
	['a folder with other files', (content: string) => join(content, '../else'), 'it is not empty'],
])('no build replaces %s', async (_, outOf, reason) => {
	const content = await writeContent({ 'articles/one.md': articleFile() });
	await mkdir(join(content, '../else'));
	await writeFile(join(content, '../else/thesis.txt'), 'years of work');
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: outOf(content) },
	});
	expect(status).toBe(1);
	expect(output).toContain(reason);
	expect(await readFile(join(content, 'articles/one.md'), 'utf8')).toBe(articleFile());
	expect(await readFile(join(content, '../else/thesis.txt'), 'utf8')).toBe('years of work');
});

test('what is wrong in a text that is not published yet is said before its day, and stops nothing', async () => {
	const content = await writeContent({
		'articles/one.md': articleFile(),
		'articles/later.md': articleFile({ published: '2031-05-01' }, '[a](/no/such/page/)'),
	});
	const { status, output } = await runCommand('check', { env: { BROADSHEET_CONTENT: content } });
	expect(status).toBe(0);
	expect(output).toMatch(
		/later\.md:9:1 {2}body: the link to "\/no\/such\/page\/" leads to no page/,
	);
});

test('when the search cannot be indexed a build says why, exits 1 and leaves the earlier output alone', async () => {
	const content = await writeContent({ 'articles/one.md': articleFile() });
	const [out, cache] = [join(content, '../out'), join(content, '../cache')];
	await mkdir(out);
	await mkdir(cache);
	await writeFile(join(out, 'edition.json'), 'yesterday');
	await writeFile(join(cache, 'search'), 'no folder');
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: out, BROADSHEET_CACHE: cache },
	});
	expect(status).toBe(1);
	expect(output).toMatch(/^E\w+:.*search/m);
	expect(output).not.toMatch(/^\s+at /m);
	expect(listFiles(join(content, '..')).filter((file) => file.startsWith('out'))).toEqual([
		'out/edition.json',
	]);
});
