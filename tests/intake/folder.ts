import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a folder of its own for one test, which it does not outlive. @returns its path */
export async function aFolder(
	files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-intake-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	return folder;
}
