import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import { articleFile } from '../support/content.ts';
import { casesOf, contentFor, isThere, problemLine } from './collections.ts';
import type { Case } from './collections.ts';

const content = await contentFor({});
const cases = casesOf('slugs');
for (const [n, one] of cases.entries()) await write(one, 1700 + n);
const newspaper = await openNewspaper({ content, now: new Date('2026-01-01'), preview: false });

/** Makes the files of a case, in a folder and a year of its own. */
async function write({ id, payload }: Case, year: number): Promise<void> {
	const folder = join(content, 'articles', id);
	await mkdir(folder, { recursive: true });
	if (payload === 'fifo') execFileSync('mkfifo', [join(folder, 'fifo.md')]);
	else if (payload === 'symlink -> ..') await symlink('..', join(folder, 'symlink'));
	else
		for (const { name, slug } of namesIn(payload)) {
			const path = join(folder, name);
			await mkdir(dirname(path), { recursive: true });
			await writeFile(
				path,
				articleFile({ published: `${year}-03-01`, ...(slug === undefined ? {} : { slug }) }),
			);
		}
}

/** `x.md (slug: y)`, `a.md + b.md (both)`, or a list of names. */
function namesIn(payload: unknown): { name: string; slug?: string | undefined }[] {
	return [payload]
		.flat()
		.flatMap((names) => String(names).split(' + '))
		.map((written) => {
			const [name = '', slug] = written.split(/ \(slug: |(?: \(| vs ).*$|\)$/);
			return { name, slug: slug === '' ? undefined : slug };
		});
}

/** Files of a case that are articles, and lines about its files. */
function resultOf({ id }: Case): { articles: string[]; lines: string[] } {
	const isOf = (file: string): boolean => file.startsWith(`${content}/articles/${id}/`);
	return {
		articles: newspaper.listed.filter(({ file }) => isOf(file)).map(({ slug }) => slug),
		lines: newspaper.problems.filter(({ file }) => isOf(file)).map(formatProblem),
	};
}

const results = cases.map((one) => ({ ...one, ...resultOf(one) }));
const refused = results.filter(({ lines }) => lines.length > 0);

describe.skipIf(!isThere)(
	`of ${cases.length} file names ${refused.length} are refused and ${cases.length - refused.length} are addresses or no articles:`,
	() => {
		test.each(results)('$id ($payload)', ({ articles, lines }) => {
			for (const slug of articles) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
			for (const line of lines) expect(line).toMatch(problemLine);
		});

		test.each(
			results.filter(
				({ kind, payload }) => kind === 'filename' && /^(?!\.\.\/).*\.md$/s.test(String(payload)),
			),
		)(
			'$id is an article when its name is an address, unseen when it is hidden, else refused',
			({ payload, articles, lines }) => {
				const steps = String(payload).split('/');
				const name = steps.at(-1) ?? '';
				if (steps.some((step) => step.startsWith('.'))) expect([articles, lines]).toEqual([[], []]);
				else if (/^(?=.{1,83}$)[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name))
					expect(articles).toEqual([name.slice(0, -3)]);
				else expect(lines.join()).toContain('cannot be part of an address');
			},
		);

		test('no two articles have one address, unless that is an error', () => {
			const errors = newspaper.problems.filter(({ kind }) => kind === 'address-twice');
			const addresses = newspaper.listed.map(({ address }) => address);
			expect(addresses.length - new Set(addresses).size).toBe(errors.length);
		});

		test('no address leaves its month', () => {
			for (const { address } of newspaper.listed)
				expect(address).toMatch(/^\/\d{4}\/03\/[a-z0-9-]+\/$/);
		});
	},
);
