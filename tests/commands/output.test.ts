import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { writeContent } from '../support/content.ts';

test('a paper without articles is published, and who may read the folder stays as it was', async () => {
	const content = await writeContent({});
	const out = join(content, '../out');
	await mkdir(out, { mode: 0o755 });
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: out },
	});
	expect(output).toContain('Published');
	expect(status).toBe(0);
	expect((await stat(out)).mode & 0o777).toBe(0o755);
	const elsewhere = join(content, '../elsewhere');
	await runCommand('build', { env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: elsewhere } });
	await mkdir(join(content, '../usual'));
	const usual = await stat(join(content, '../usual'));
	expect((await stat(elsewhere)).mode).toBe(usual.mode);
});

test('a folder of somebody else is not replaced, though it holds a sitemap', async () => {
	const content = await writeContent({});
	const out = join(content, '../out');
	await mkdir(out);
	await writeFile(join(out, 'sitemap-index.xml'), 'of another program');
	await writeFile(join(out, 'precious.txt'), 'work');
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: out },
	});
	expect(status).toBe(1);
	expect(output).toContain('is no site of Broadsheet');
	expect(await readFile(join(out, 'precious.txt'), 'utf8')).toBe('work');
});
