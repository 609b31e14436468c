import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { aFolder } from './folder.ts';

/** What is said of a folder, without its path. */
async function linesOf(folder: string): Promise<string[]> {
	const { problems } = await readFolder(folder);
	return problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
}

test('reads articles at any depth, the registries at the top, and knows of all files', async () => {
	const folder = await aFolder({
		'site.yaml': 'title: T',
		'articles/b.md': 'B',
		'articles/2025/11/a.md': 'Ä',
		'articles/2025/11/a.png': 'x',
		'articles/notes.yaml': 'no registry',
		'README.md': 'no article',
	});
	const { articles, registries, files, problems } = await readFolder(folder);
	expect(articles.map(({ path, text }) => [path, text])).toEqual([
		['articles/2025/11/a.md', 'Ä'],
		['articles/b.md', 'B'],
	]);
	expect([...registries]).toEqual([
		['site.yaml', { file: `${folder}/site.yaml`, path: 'site.yaml', text: 'title: T' }],
	]);
	expect([...files.keys()].sort()).toEqual([
		'README.md',
		'articles/2025/11/a.md',
		'articles/2025/11/a.png',
		'articles/b.md',
		'articles/notes.yaml',
		'site.yaml',
	]);
	expect(problems).toEqual([]);
});

test('does not see hidden files and folders', async () => {
	const folder = await aFolder({ 'articles/.git/a.md': 'x', '.env': 'x', 'articles/.#a.md': 'x' });
	expect(await readFolder(folder)).toMatchObject({ articles: [], problems: [], files: new Map() });
});

test('knows a file by its composed name, however the disk writes it', async () => {
	const folder = await aFolder({ 'articles/u\u0308.png': 'x', 'articles/e\u0301.md': 'text' });
	const { files, articles } = await readFolder(folder);
	expect(files.get('articles/\u00FC.png')).toBe('articles/u\u0308.png');
	expect(articles).toMatchObject([{ path: 'articles/\u00E9.md', text: 'text' }]);
});

describe('says what is wrong with', () => {
	test('two names that look the same', async () => {
		const folder = await aFolder({ 'articles/e\u0301.md': 'a', 'articles/\u00E9.md': 'b' });
		expect(await linesOf(folder)).toEqual([
			'articles/é.md:1:1  file: is there twice, with its accents written in two ways. Rename one of the two.',
		]);
	});

	test('a link, which it never follows', async () => {
		const folder = await aFolder({ 'articles/a.md': 'x' });
		await symlink('/etc', join(folder, 'articles/etc'));
		await symlink('/etc/passwd', join(folder, 'articles/passwd.md'));
		const said = 'file: is a link or a device, not a file. Put the file itself here.';
		expect((await linesOf(folder)).sort()).toEqual([
			`articles/etc:1:1  ${said}`,
			`articles/passwd.md:1:1  ${said}`,
		]);
		expect((await readFolder(folder)).articles).toHaveLength(1);
	});

	test.each([
		['ISO-8859-1', Buffer.from('caf\u00E9', 'latin1')],
		['UTF-16', Buffer.from('\uFEFFtext', 'utf16le')],
		['half a character', Buffer.from([0x61, 0xed, 0xa0, 0x80])],
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
	])('a text that is %s', async (_, bytes) => {
		expect(
			await linesOf(await aFolder({ 'articles/a.md': bytes, 'articles/b.md': 'fine' })),
		).toEqual(['articles/a.md:1:1  file: is not text in UTF-8. Save it again with that encoding.']);
	});

	test('a text that is far too long', async () => {
		expect(await linesOf(await aFolder({ 'articles/a.md': 'x'.repeat(3_000_000) }))).toEqual([
			'articles/a.md:1:1  file: has 3000000 bytes, 2097152 at most. Split the article.',
		]);
	});

	test.each(['a.mdx', 'a.markdown', 'a.txt', 'a.MD'])('%s, which is no article', async (name) => {
		const lines = await linesOf(await aFolder({ [`articles/${name}`]: 'x' }));
		expect(lines).toEqual([
			`articles/${name}:1:1  file: is not read as an article. Give it a name that ends in .md if it is one.`,
		]);
	});

	test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
		const folder = await aFolder({ 'articles/a.md': 'x' });
		await chmod(join(folder, 'articles/a.md'), 0);
		expect((await linesOf(folder)).join()).toMatch(/a\.md:1:1 {2}file: cannot be read \(.*EACCES/);
	});
});

test('a folder that is not there is an error that says what to do', async () => {
	await expect(readFolder('/nowhere/content')).rejects.toThrow(
		'There is no content folder "/nowhere/content". Make it, or set BROADSHEET_CONTENT to the one you mean.',
	);
});

test('a thousand files are read in the same order every time', async () => {
	const files = Array.from({ length: 1000 }, (_, n) => [
		`articles/${(n * 7) % 1000}.md`,
		String(n),
	]);
	const folder = await aFolder(Object.fromEntries(files) as Record<string, string>);
	const [first, second] = [await readFolder(folder), await readFolder(folder)];
	expect(first.articles).toHaveLength(1000);
	expect(first.articles).toEqual(second.articles);
});
