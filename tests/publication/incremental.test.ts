import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../support/content.ts';
import { runCommand } from '../support/command.ts';
import { edits, randomFrom } from '../support/edits.ts';
import type { Desk } from '../support/edits.ts';
import { fixtureContent } from '../support/fixture.ts';
import { digestFolder } from '../support/folders.ts';
import { copyProject } from '../support/project.ts';
import { testNow } from '../support/sites.ts';

/** Another seed makes another history; `BROADSHEET_SEED` repeats one. */
const seed = Number(process.env.BROADSHEET_SEED ?? Date.now() % 100_000);
const steps = Number(process.env.BROADSHEET_STEPS ?? 5);

/** @param cache of its own, so that no build takes over what another one got wrong */
async function build({ content, project, now }: Desk, out: string, cache: string): Promise<void> {
	const env = {
		BROADSHEET_CACHE: cache,
		BROADSHEET_CONTENT: content,
		BROADSHEET_NOW: now.toISOString(),
		BROADSHEET_OUT: out,
	};
	const { status, output } = await runCommand('build', { project, env });
	expect(output).toContain('Published');
	expect(status).toBe(0);
}

/** Leaves nothing of earlier builds but the prints of pictures. */
async function forget(cache: string): Promise<void> {
	const kept = (await readdir(cache)).filter((name) => !/^(?:prints|typefaces)/.test(name));
	for (const name of kept) await rm(join(cache, name), { recursive: true });
}

describe('a build over an earlier output', () => {
	test(
		`is byte for byte a clean build, whatever was edited before (seed ${seed})`,
		{ timeout: 600_000 },
		async () => {
			const content = await writeContent(await fixtureContent(45));
			const desk: Desk = { content, project: await copyProject(), now: new Date(testNow) };
			const random = randomFrom(seed);
			const draw = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
			const [out, clean] = [join(dirname(content), 'out'), join(dirname(content), 'clean')];
			await build(desk, out, `${out}-cache`);
			const history: string[] = [];
			const kinds = Object.values(edits);
			for (let step = 0; step < steps; step++) {
				for (let edit = 0; edit <= step % 3; edit++)
					history.push(await draw(kinds)(desk, draw, step * 10 + edit));
				await build(desk, out, `${out}-cache`);
				await build(desk, clean, `${clean}-cache`);
				expect(await digestFolder(out), history.join('; ')).toEqual(await digestFolder(clean));
				await rm(clean, { recursive: true });
				await forget(`${clean}-cache`);
			}
		},
	);
});
