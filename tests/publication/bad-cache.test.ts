import { statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/intake/list-files.ts';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { fixtureContent } from '../support/fixture.ts';
import { digestFolder } from '../support/folders.ts';
import { copyProject } from '../support/project.ts';
import { testNow } from '../support/sites.ts';

let project: string;
let content: string;
let out: string;
let clean: Record<string, string>;

/** What builds keep, beside what the content says. */
const kept = (...path: string[]): string => join(project, '.broadsheet', ...path);

beforeAll(async () => {
	project = await copyProject();
	content = await writeContent(await fixtureContent(5));
	out = join(dirname(content), 'out');
	await build('2025-11-04T09:00:00Z');
	await cp(out, `${out}-older`, { recursive: true });
	await rm(out, { recursive: true });
	await build();
	clean = await digestFolder(out);
}, 300_000);

async function build(now = testNow): Promise<string> {
	const env = { BROADSHEET_CONTENT: content, BROADSHEET_NOW: now, BROADSHEET_OUT: out };
	const { status, output } = await runCommand('build', { project, env });
	expect(output).toContain('Published');
	expect(status).toBe(0);
	return output;
}

async function theRecord(): Promise<string> {
	const names = await readdir(kept('publications'));
	return kept('publications', names.find((name) => name.endsWith('.json')) ?? '');
}

async function theBundle(): Promise<string> {
	const names = await readdir(kept('bundles'));
	return kept('bundles', names.find((name) => !name.includes('.')) ?? '');
}

const cut = async (file: string): Promise<void> => truncate(file, 100);

async function cutEach(files: readonly string[]): Promise<void> {
	for (const file of files) await cut(file);
}

function filesBelow(folder: string): string[] {
	return listFiles(folder).map((file) => join(folder, file));
}

function theMorgue(pattern: RegExp): string[] {
	const files = filesBelow(kept('morgue'));
	return files.filter((file) => pattern.test(basename(file)));
}

const damages: Readonly<Record<string, () => Promise<unknown>>> = {
	'nothing was damaged': () => Promise.resolve(),
	'the record was written half': async () => cut(await theRecord()),
	'the record is of another version': async () =>
		writeFile(await theRecord(), '{"version":9,"pages":[]}'),
	'the record says less than the output holds': async () => {
		const record = JSON.parse(await readFile(await theRecord(), 'utf8')) as { keys: object };
		await writeFile(await theRecord(), JSON.stringify({ ...record, keys: {} }));
	},
	'the record is gone': async () => rm(await theRecord()),
	'all that builds keep is gone': () => rm(kept(), { recursive: true }),
	'the output is gone': () => rm(out, { recursive: true }),
	'the output is empty': async () => {
		await rm(out, { recursive: true });
		await mkdir(out);
	},
	'files of the output are gone': async () => {
		await rm(join(out, 'index.html'));
		await rm(join(out, '2025'), { recursive: true });
		await rm(join(out, '_astro'), { recursive: true });
	},
	'the stamp of the output is gone': () => rm(join(out, 'edition.json')),
	'files of others lie in the output': async () => {
		await mkdir(join(out, 'foreign/folder'), { recursive: true });
		await writeFile(join(out, 'foreign/folder/page.html'), 'Not ours.');
		await writeFile(join(out, '2025/note.txt'), 'Not ours.');
	},
	'the output was replaced by an older one': async () => {
		await rm(out, { recursive: true });
		await cp(`${out}-older`, out, { recursive: true });
	},
	'an older output was laid over it': () => cp(`${out}-older`, out, { recursive: true }),
	'a build was stopped while it laid new pages over the output': async () => {
		await rm(join(out, 'edition.json'));
		await writeFile(join(out, '2025/11/lead-story/index.html'), 'Of the build that was stopped.');
	},
	'a bundling was stopped': async () => {
		const bundle = await theBundle();
		await rename(bundle, `${bundle}.abcdef`);
		await rm(`${bundle}.abcdef/site`, { recursive: true });
	},
	'the bundle lost its pages': async () =>
		rm(join(await theBundle(), 'pages'), { recursive: true }),
	'the bundle lost a file of the site': async () =>
		rm(join(await theBundle(), 'site/_astro'), { recursive: true }),
	'files of the bundle were written half': async () => cutEach(filesBelow(await theBundle())),
	'texts that were kept were written half': async () => cutEach(theMorgue(/^pack/)),
	'texts that were kept have other bytes': async () => {
		for (const file of theMorgue(/^pack/)) await writeFile(file, Buffer.alloc(statSync(file).size));
		await rm(join(out, 'edition.json'));
	},
	'the list of texts that were kept was written half': async () => cutEach(theMorgue(/^index/)),
	'texts that were kept are gone': async () => {
		for (const file of theMorgue(/^pack/)) await rm(file);
	},
	'the search index lost files': async () => {
		for (const file of filesBelow(kept('search'))) if (file.includes('fragment')) await rm(file);
		await rm(join(out, 'pagefind'), { recursive: true });
	},
	'the search index was written half': async () => {
		await cutEach(filesBelow(kept('search')).filter((file) => file.includes('fragment')));
		await rm(join(out, 'pagefind'), { recursive: true });
	},
	'prints were written half': async () => {
		await cutEach(filesBelow(kept('prints-2')));
		await cutEach(filesBelow(kept('prints-social')));
		await rm(join(out, 'pictures'), { recursive: true });
	},
	'an earlier build had a later clock': async () => {
		await build('2027-06-01T00:00:00Z');
		expect(await digestFolder(out)).not.toEqual(clean);
	},
	'an earlier build had an earlier clock': () => build('2025-11-04T09:00:00Z'),
	'an earlier build let a corrected article not leave the site': async () => {
		const file = join(content, 'articles/2025/11/lead-story.md');
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replace('---\n', '---\nfeed: none\n'));
		await build();
		await writeFile(file, text);
	},
	'an earlier build was of other content': async () => {
		const added = join(content, 'articles/added.md');
		await writeFile(added, articleFile({ headline: 'Soon gone' }));
		await build();
		await rm(added);
	},
};

describe('a build is byte for byte a clean one', { timeout: 300_000 }, () => {
	test.each(Object.keys(damages))('when %s', async (damage) => {
		await damages[damage]?.();
		await build();
		expect(await digestFolder(out)).toEqual(clean);
	});
});

test('a build over a sound output writes nothing', { timeout: 300_000 }, async () => {
	expect(await build()).toContain(' 0 files written, 0 removed');
});
