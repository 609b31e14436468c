import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { runCommand } from '../support/command.ts';
import type { Outcome } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { fixtureContent } from '../support/fixture.ts';
import { digestFolder } from '../support/folders.ts';
import { testNow } from '../support/sites.ts';

let content: string;
let work: string;

beforeAll(async () => {
	content = await writeContent(await fixtureContent(45));
	work = dirname(content);
	await cp(content, join(work, 'elsewhere', 'content'), { recursive: true });
	await build('whole');
	await build('one', '1/2');
	await build('two', '2/2');
}, 600_000);

/** Of a machine of its own: it takes over nothing of the others, and the second has the content in another place. */
const envOf = (folder: string, part = ''): Record<string, string> => ({
	BROADSHEET_CACHE: join(work, 'cache', folder),
	BROADSHEET_CONTENT: folder === 'two' ? join(work, 'elsewhere', 'content') : content,
	BROADSHEET_NOW: testNow,
	BROADSHEET_OUT: join(work, folder),
	BROADSHEET_PART: part,
});

async function build(folder: string, part?: string): Promise<string> {
	const { status, output } = await runCommand('build', { env: envOf(folder, part) });
	expect(output).toContain('Published');
	expect(status).toBe(0);
	return output;
}

const merge = (out: string, ...parts: string[]): Promise<Outcome> =>
	runCommand('merge', { args: parts.map((part) => join(work, part)), env: envOf(out) });

const digests = (folder: string): Promise<Record<string, string>> =>
	digestFolder(join(work, folder));

describe('two builds of half the years each', { timeout: 600_000 }, () => {
	test('merged, are byte for byte one build of all', async () => {
		const { status, output } = await merge('merged', 'two', 'one');
		expect(output).toContain('Published');
		expect(status).toBe(0);
		expect(await digests('merged')).toEqual(await digests('whole'));
	});

	test('make no page, picture or feed twice, but the few that have no key', async () => {
		const [one, two] = [await digests('one'), await digests('two')];
		const inBoth = Object.keys(one).filter((file) => file in two);
		expect(inBoth.length).toBeLessThan(16);
		const ofYear = (files: object, year: string): string[] =>
			Object.keys(files).filter((file) => RegExp(`^(?:pagefind/)?${year}/`).test(file));
		expect([ofYear(one, '2025'), ofYear(two, '2024')]).toEqual([[], []]);
		expect(ofYear(one, '2024').length).toBeGreaterThan(45);
		expect(ofYear(two, '2025').length).toBeGreaterThan(6);
		for (const [half, year] of [
			[one, '2024'],
			[two, '2025'],
		] as const)
			expect(Object.keys(half)).toContain(`pagefind/${year}/pagefind-entry.json`);
	});

	test('are each built again over their earlier output, and still merge', async () => {
		expect(await build('one', '1/2')).toContain(' 0 removed');
		expect(await build('two', '2/2')).toContain(' 0 removed');
		expect((await merge('merged', 'one', 'two')).status).toBe(0);
		expect(await digests('merged')).toEqual(await digests('whole'));
	});

	test('become the other half, or all, in the same folder when they are asked for it', async () => {
		await cp(join(work, 'two'), join(work, 'other'), { recursive: true });
		await build('other', '1/2');
		expect(await digests('other')).toEqual(await digests('one'));
		await build('other', '2/2');
		expect(await digests('other')).toEqual(await digests('two'));
		await build('other');
		expect(await digests('other')).toEqual(await digests('whole'));
	});

	test('are not merged with a part of another edition', async () => {
		const env = { ...envOf('later', '2/2'), BROADSHEET_CONTENT: await writeContent(later) };
		await runCommand('build', { env });
		const { status, output } = await merge('never', 'one', 'later');
		expect(output).toContain('is a part of another edition than');
		expect(status).toBe(1);
	});

	test('are not merged while one is missing, and the earlier output stays', async () => {
		const before = await digests('merged');
		const { status, output } = await merge('merged', 'one');
		expect(output).toContain('Part 2/2 is missing. Name its folder too.');
		expect(status).toBe(1);
		expect(await digests('merged')).toEqual(before);
	});

	test('are not merged with a whole site', async () => {
		const { status, output } = await merge('never', 'one', 'whole');
		expect(output).toContain('whole is no part of an edition.');
		expect(status).toBe(1);
		await rm(join(work, 'never'), { recursive: true, force: true });
	});
});

const later = { 'articles/one.md': articleFile() };

test.each(['3/2', '0/2', '1', '1/0', 'first', '1/2/3', '-1/2'])(
	'BROADSHEET_PART=%s is refused with a word on how to write it',
	(BROADSHEET_PART) => {
		expect(() => readSettings({ BROADSHEET_PART }, false)).toThrow(
			`BROADSHEET_PART is "${BROADSHEET_PART}", which is no part. Write it like 1/2, the first of two.`,
		);
	},
);
