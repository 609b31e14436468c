import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runCommand } from './command.ts';
import { fixtureContent } from './fixture.ts';
import { writeContent } from './content.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the demo edition, built. */
		readonly demo: string;
		/** Folder of the demo edition as a paper in Arabic, built: it runs from right to left. */
		readonly arabic: string;
		/** Folder of the fixture newspaper, built, and its content folder. */
		readonly fixture: string;
		readonly fixtureContent: string;
	}
}

const folder = fileURLToPath(new URL('../../.broadsheet/test/', import.meta.url));
const demoContent = fileURLToPath(new URL('../../content/', import.meta.url));

/** The instant for which the tests' editions are made. */
export const testNow = '2026-03-01T12:00:00Z';

/** Builds the three sites that the tests read, once for all of them. */
export default async function buildSites(project: TestProject): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const content = await writeContent(await fixtureContent());
	project.provide('demo', await built('demo', {}));
	project.provide('arabic', await built('arabic', { BROADSHEET_CONTENT: await inArabic() }));
	project.provide('fixture', await built('fixture', { BROADSHEET_CONTENT: content }));
	project.provide('fixtureContent', content);
}

async function built(name: string, env: Readonly<Record<string, string>>): Promise<string> {
	const out = folder + name;
	const { status, output } = await runCommand('build', {
		env: { BROADSHEET_NOW: testNow, ...env, BROADSHEET_OUT: out },
	});
	if (status !== 0) throw new Error(`The ${name} site could not be built:\n${output}`);
	return out;
}

/** A copy of the content folder, of which the interface is Arabic. */
async function inArabic(): Promise<string> {
	const content = join(await mkdtemp(join(tmpdir(), 'broadsheet-')), 'content');
	await cp(demoContent, content, { recursive: true });
	const site = await readFile(join(content, 'site.yaml'), 'utf8');
	await writeFile(join(content, 'site.yaml'), site.replace('language: en', 'language: ar'));
	return content;
}
