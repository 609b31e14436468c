import { parseArgs } from 'node:util';
import { edits } from './edits.ts';

export interface Options {
	/** Articles of the corpus. */
	readonly size: number;
	readonly rounds: number;
	/** Names of the programs that are measured. */
	readonly only: readonly string[];
	/** Words of which one stands in the name of each edit that is made; a clean build always is. */
	readonly edits: readonly string[];
	/** Prints for programs, not for people. */
	readonly json: boolean;
	/** Puts the table into docs/performance.md. */
	readonly write: boolean;
}

/**
 * @param known names of all programs
 * @throws Error for what it does not know
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			size: { type: 'string', default: '1000' },
			rounds: { type: 'string', default: '3' },
			only: { type: 'string', default: known.join(',') },
			edits: { type: 'string', default: edits.map(({ name }) => name).join(',') },
			json: { type: 'boolean', default: false },
			write: { type: 'boolean', default: false },
		},
	});
	const only = values.only.split(',');
	for (const name of only)
		if (!known.includes(name))
			throw new Error(`--only: "${name}" is not known. Write some of ${known.join(',')}.`);
	const wanted = values.edits.split(',');
	for (const word of wanted)
		if (!edits.some(({ name }) => name.includes(word)))
			throw new Error(
				`--edits: "${word}" is in the name of none. Write words of ${edits.map(({ name }) => name).join(', ')}.`,
			);
	return {
		...values,
		size: countOf('--size', values.size, 20),
		rounds: countOf('--rounds', values.rounds, 1),
		only,
		edits: wanted,
	};
}

function countOf(option: string, written: string, least: number): number {
	const count = Number(written);
	if (Number.isInteger(count) && count >= least) return count;
	throw new Error(`${option} is "${written}". Write a whole number, ${least} or more.`);
}
