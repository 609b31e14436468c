import type { Corpus } from './corpus/write-corpus.ts';
import { edits } from './edits.ts';
import { measure } from './measure.ts';
import type { Cost } from './measure.ts';
import type { Options } from './options.ts';
import type { Site } from './site.ts';
import { compareTrees, readTree } from './tree.ts';
import type { Changes, Tree } from './tree.ts';

/** One build of one site. */
export interface Build {
	/** Name of the site. */
	readonly site: string;
	/** Name of the edit before it. */
	readonly edit: string;
	/** From 1. */
	readonly round: number;
	readonly cost: Cost;
	readonly changes: Changes;
}

/**
 * Builds all sites after each edit in turn, so that a busy minute of the machine is one for all of them.
 * A site that fails is left out from then on.
 * @param sites by name
 * @param tell what is going on
 */
export async function runRounds(
	sites: ReadonlyMap<string, Site>,
	corpus: Corpus,
	{ rounds, edits: words }: Pick<Options, 'rounds' | 'edits'>,
	tell: (line: string) => void,
): Promise<Build[]> {
	const builds: Build[] = [];
	const running = new Map(sites);
	// The others go on from the clean build, so that there is always one.
	const wanted = edits.filter(
		({ name }, n) => n === 0 || words.some((word) => name.includes(word)),
	);
	for (let round = 1; round <= rounds; round++) {
		const trees = new Map<string, Tree>();
		for (const site of running.values()) await site.reset();
		for (const { name: edit, make } of wanted)
			for (const [name, site] of running) {
				try {
					await make(site, corpus);
					const before = trees.get(name) ?? new Map<string, never>();
					const cost = await measure(site.build);
					const after = await readTree(site.out, before);
					trees.set(name, after);
					builds.push({ site: name, edit, round, cost, changes: compareTrees(before, after) });
					tell(`${round}/${rounds} ${edit}, ${name}: ${cost.wall.toFixed(1)} s`);
				} catch (error) {
					running.delete(name);
					tell(`${name} is left out from here on: ${String(error)}`);
				}
			}
	}
	return builds;
}
