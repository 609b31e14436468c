import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/intake/list-files.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const templates = listFiles(join(docs, 'deploy'));
const read = (file: string): Promise<string> => readFile(join(docs, file), 'utf8');

test('the guide to publishing leads to every file that is to be copied, and to no other', async () => {
	const named = [...(await read('deploy.md')).matchAll(/\]\(deploy\/([^)]+)\)/g)].map(
		([, file]) => file,
	);
	expect([...new Set(named)].sort()).toEqual(templates);
});

test.each(['deploy.md', ...templates.map((file) => `deploy/${file}`)])(
	'%s runs only commands that there are, with variables that there are',
	async (file) => {
		const text = await read(file);
		const { scripts } = JSON.parse(await read('../package.json')) as { scripts: object };
		for (const [, name = ''] of text.matchAll(/npm run ([\w-]+)/g))
			expect(Object.keys(scripts)).toContain(name);
		const readme = await read('../README.md');
		for (const [variable] of text.matchAll(/\bBROADSHEET_[A-Z]+/g))
			expect(readme).toContain(`\`${variable}\``);
	},
);

interface Job {
	readonly needs?: string;
	readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
	readonly env?: Readonly<Record<string, string>>;
	readonly steps: readonly object[];
}

async function jobsOf(file: string): Promise<Readonly<Record<string, Job>>> {
	return (parse(await read(`deploy/${file}`)) as { jobs: Record<string, Job> }).jobs;
}

test('the workflow of several machines makes every part once', async () => {
	const { part } = await jobsOf('several-machines.yml');
	const parts = part?.strategy?.matrix.part ?? [];
	expect(parts).toEqual(parts.map((_, n) => n + 1));
	expect(part?.env?.BROADSHEET_PART).toBe(`\${{ matrix.part }}/${parts.length}`);
});

test.each(templates.filter((file) => file.endsWith('.yml')))(
	'%s waits only for jobs that there are',
	async (file) => {
		const jobs = await jobsOf(file);
		for (const { needs, steps } of Object.values(jobs)) {
			expect([undefined, ...Object.keys(jobs)]).toContain(needs);
			expect(steps.length).toBeGreaterThan(0);
		}
	},
);
