import { join, resolve } from 'node:path';
import { openBroadsheet } from './broadsheet.ts';
import { provideCorpus } from './corpus/write-corpus.ts';
import type { Corpus } from './corpus/write-corpus.ts';
import { readOptions } from './options.ts';
import { openAstro, openEleventy, openHugo } from './peers.ts';
import { describe, writeReport } from './report.ts';
import { runRounds } from './rounds.ts';
import type { OpenSite, Site } from './site.ts';
import { printTable, summarise } from './table.ts';

const programs: Readonly<Record<string, OpenSite>> = {
	broadsheet: openBroadsheet,
	hugo: openHugo,
	eleventy: openEleventy,
	astro: openAstro,
};

/** Of corpora, sites and programs. It lies in the project, whose Astro the stock blog is built with. */
const place = resolve('.broadsheet/bench');

/** Says how long builds take, side by side with peers. */
export async function benchSpeed(args: readonly string[]): Promise<number> {
	const options = readOptions(args, Object.keys(programs));
	const { size, only, json, write } = options;
	tell(`Making ${size} articles, or taking those of an earlier time`);
	const corpus = await provideCorpus(place, size);
	const sites = await openSites(only, corpus);
	const builds = await runRounds(sites, corpus, options, tell);
	const rows = summarise(builds);
	const report = `${describe(options, [...sites.values()])}\n\n${printTable(rows)}`;
	console.log(json ? JSON.stringify({ ...options, rows, builds }, null, '\t') : report);
	if (write) await writeReport('docs/performance.md', size, report);
	return 0;
}

async function openSites(names: readonly string[], corpus: Corpus): Promise<Map<string, Site>> {
	const sites = new Map<string, Site>();
	for (const name of names) {
		try {
			const site = await programs[name]?.(corpus, join(place, name));
			if (site) sites.set(name, site);
		} catch (error) {
			tell(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return sites;
}

/** What is going on, apart from what a program may read. */
function tell(line: string): void {
	console.error(line);
}
