import { existsSync } from 'node:fs';
import { relate } from '../../../src/relations/relate.ts';
import { measureChurn } from './churn.ts';
import { readLinked } from './linked-corpus.ts';
import type { Anchors, LinkedText } from './linked-corpus.ts';
import { makeTexts } from './made-texts.ts';
import { listsOfPeers } from './peers.ts';
import type { RelatedLists } from './peers.ts';

/** Real articles that link to each other, where the project has them beside it. */
const corpus = '../shared/corpus/digitalgov.jsonl.gz';
const usage = 'npm run bench -- relations CORPUS.jsonl[.gz] [--churn 20] [--made 10000]';

/**
 * Says how many of the links that authors made are found again, by Broadsheet and by others, how many lists one new
 * article changes, and what relating costs.
 * @returns exit status
 */
export async function benchRelations(args: readonly string[]): Promise<number> {
	const option = (name: string): number =>
		Number(args[args.indexOf(name) + 1] ?? 0) * Number(args.includes(name));
	const beside = existsSync(corpus) ? corpus : undefined;
	const file = args.find((arg) => arg.includes('.jsonl')) ?? beside;
	const [churn, made] = [option('--churn'), option('--made')];
	if (!file && made === 0) {
		console.error(usage);
		return 1;
	}
	if (file) await measureCorpus(file, churn);
	if (made > 0) console.log(`${made} made articles: ${cost(() => relate(makeTexts(made)))}`);
	return 0;
}

async function measureCorpus(file: string, churn: number): Promise<void> {
	for (const anchors of ['cut', 'kept'] satisfies Anchors[]) {
		const texts = await readLinked(file, anchors);
		const lists = { ...listsOfPeers(texts), Broadsheet: own(texts) };
		const pairs = pairsOf(texts);
		console.log(
			`\nRecall at 5, words of links ${anchors}: ${pairs.length} pairs of ${texts.length} articles`,
		);
		console.log('all    older  newer half');
		for (const [name, shown] of Object.entries(lists))
			console.log(`${halves(pairs, shown, texts.length).join('  ')}  ${name}`);
		if (anchors === 'cut') continue;
		console.log(`${texts.length} articles: ${cost(() => relate(texts))}`);
		const spread = Array.from({ length: churn }, (_, n) =>
			Math.floor((n * texts.length) / churn / 2),
		);
		const newest = Array.from({ length: churn }, (_, n) => n);
		for (const front of churn > 0 ? [true, false] : []) {
			const { median, p95, most } = measureChurn(texts, front ? newest : spread, front);
			const where = front ? 'published' : 'added in the newer half of the archive';
			console.log(
				`Other articles with changed lists, one ${where}: median ${median}, 95 % ${p95}, most ${most}`,
			);
		}
	}
}

/** What stands in the related list of a page, before pins and bans. */
function own(texts: readonly LinkedText[]): RelatedLists {
	const { relations } = relate(texts);
	return texts.map((_, n) => {
		const { earlier, later } = relations.of(n);
		return [...earlier, ...later].slice(0, 5).map(({ index }) => index);
	});
}

/** Linked articles, each pair once, the newer first. */
function pairsOf(texts: readonly LinkedText[]): [number, number][] {
	const pairs = texts.flatMap(({ links }, n) =>
		links.map((other): [number, number] => [Math.min(n, other), Math.max(n, other)]),
	);
	return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

function halves(pairs: readonly [number, number][], lists: RelatedLists, size: number): string[] {
	const isFound = ([a, b]: [number, number]): boolean =>
		Boolean(lists[a]?.includes(b)) || Boolean(lists[b]?.includes(a));
	const recall = (some: readonly [number, number][]): string =>
		(some.filter(isFound).length / some.length).toFixed(3);
	return [
		recall(pairs),
		recall(pairs.filter(([newer]) => newer >= size / 2)),
		recall(pairs.filter(([newer]) => newer < size / 2)),
	];
}

function cost(work: () => unknown): string {
	const [wall, cpu] = [performance.now(), process.cpuUsage()];
	const result = work();
	const { user, system } = process.cpuUsage(cpu);
	const seconds = ((performance.now() - wall) / 1000).toFixed(1);
	const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
	return `${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, peak of the process ${peak} MB${result ? '' : '.'}`;
}
