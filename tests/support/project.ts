import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** A copy of the project for a test that changes the code, or what builds keep. @returns its folder */
export async function copyProject(): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'broadsheet-project-'));
	for (const part of [...parts, 'package-lock.json'])
		await cp(join(root, part), join(copy, part), { recursive: true });
	await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}
