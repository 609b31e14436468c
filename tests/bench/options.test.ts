import { expect, test } from 'vitest';
import { edits } from './edits.ts';
import { readOptions } from './options.ts';

const known = ['broadsheet', 'hugo'];

test('what is not said has a default', () => {
	expect(readOptions([], known)).toEqual({
		...{ size: 1000, rounds: 3, only: known },
		...{ json: false, write: false },
		edits: edits.map(({ name }) => name),
	});
});

test('what is said is taken', () => {
	expect(
		readOptions(['--size', '10000', '--rounds=1', '--only', 'hugo', '--json', '--write'], known),
	).toMatchObject({ size: 10_000, rounds: 1, only: ['hugo'], json: true, write: true });
});

test.each<[args: string[], message: string]>([
	[['--size', 'large'], '--size is "large". Write a whole number, 20 or more.'],
	[['--rounds', '0'], '--rounds is "0". Write a whole number, 1 or more.'],
	[['--only', 'hogu'], '--only: "hogu" is not known. Write some of broadsheet,hugo.'],
	[['--edits', 'clean,slug'], '--edits: "slug" is in the name of none.'],
	[['relation'], 'relation'],
])('%j is refused', (args, message) => {
	expect(() => readOptions(args, known)).toThrow(message);
});
