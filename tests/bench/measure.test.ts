import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import type { Command } from './measure.ts';

function node(script: string): Command {
	return { program: process.execPath, args: ['-e', script], cwd: process.cwd() };
}

// Only Linux tells what processes took.
test.runIf(process.platform === 'linux')('a run costs what its children cost too', async () => {
	const fill =
		'const held = Buffer.alloc(3e8, 1); const end = Date.now() + 1500; while (Date.now() < end);';
	const below = `require('child_process').spawnSync(process.execPath, ['-e', \`${fill}\`])`;
	const [idle, busy] = [await measure(node('0')), await measure(node(below))];
	expect(busy.cpu).toBeGreaterThan(idle.cpu);
	expect(busy.memory).toBeGreaterThan(3e8);
});

test('a run that fails is an error with what it said last', async () => {
	const broken = node('console.error("No room left"); process.exit(3)');
	await expect(measure(broken)).rejects.toThrow(/ended with 3: No room left$/);
});
