import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { Options } from './options.ts';
import type { Site } from './site.ts';
import { mega } from './table.ts';

/** What was measured and where, above the table. */
export function describe({ size, rounds }: Options, sites: readonly Site[]): string {
	const versions = sites.map(({ version }) => version).join(', ');
	const processor = cpus()[0]?.model ?? 'processors of an unknown make';
	const memory = (totalmem() / 2 ** 30).toFixed(0);
	const first = sites.flatMap(({ version, first }) =>
		first
			? `The very first build of ${version} draws every picture: ${first.wall.toFixed(1)} s, ${first.cpu.toFixed(1)} s of CPU, ${mega(first.memory)} MB.`
			: [],
	);
	return [
		`${size.toLocaleString('en')} articles, ${rounds === 1 ? '1 round' : `${rounds} rounds`}: ${versions}.`,
		`Node ${process.versions.node}, ${cpus().length} × ${processor}, ${memory} GB.`,
		...first,
	].join(' ');
}

/**
 * Puts a report between its marks in a page of documentation.
 * @throws Error when the page has no marks for this size
 */
export async function writeReport(file: string, size: number, report: string): Promise<void> {
	const page = await readFile(file, 'utf8');
	const [start, end] = [`<!-- bench ${size} -->`, `<!-- /bench ${size} -->`];
	const [before, rest] = page.split(start);
	const after = rest?.split(end)[1];
	if (before === undefined || after === undefined)
		throw new Error(`${file} has no place for ${size} articles: add "${start}" and "${end}".`);
	await writeFile(file, `${before}${start}\n\n${report}\n\n${end}${after}`);
}
