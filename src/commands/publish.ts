import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { isError } from '../article/problem.ts';
import { handOver } from '../handover.ts';
import { readHistories } from '../histories.ts';
import { clearUnused } from '../intake/clear-unused.ts';
import { nextDue, openNewspaper } from '../newsroom.ts';
import { readSettings } from '../settings.ts';
import { checkOutput, replaceFolder } from './output.ts';
import { withProgress } from './progress.ts';
import { countProblems, plural, reportProblems } from './report.ts';

/** Warnings of one kind that a build shows: it is not the place to read hundreds. */
const warningsShown = 3;

/**
 * Builds the site and puts it in place of the earlier one in one step. While it runs, and when it
 * fails, the earlier output is untouched.
 * @returns the output folder, or undefined when the content holds errors
 * @throws Error when the output folder is one that no build may replace
 */
export async function publish(env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const settings = readSettings(env, false);
	const out = await checkOutput(settings.out, settings.content);
	const newspaper = await withProgress(
		'Reading the content',
		() => openNewspaper(settings),
		({ listed }) => plural(listed.length, 'article'),
	);
	const { problems } = newspaper;
	if (problems.length > 0) console.log(`${reportProblems(problems, warningsShown)}\n`);
	if (problems.some(isError)) {
		console.error(`Nothing was published: ${countProblems(problems)}.`);
		return undefined;
	}
	const histories = await readHistories(settings, newspaper);
	for (const note of histories.notes) console.log(note);
	handOver({ newspaper, histories });
	await buildInto(out);
	await clearUnused('.broadsheet');
	const due = nextDue(newspaper);
	if (due) console.log(`The next embargo ends on ${due.time} (${due.file}). Build again then.`);
	console.log(`Published in ${out}: ${countProblems(problems)}.`);
	return out;
}

async function buildInto(out: string): Promise<void> {
	// Astro keeps what it works with in its own folder unless the output lies in the project; there, two
	// builds at once would mix. So each build has a place of its own inside the project.
	await mkdir('.broadsheet', { recursive: true });
	const staging = await mkdtemp(resolve('.broadsheet/build-'));
	try {
		const work = async (): Promise<number> => {
			await build({ outDir: staging, logLevel: 'error', mode: 'production' });
			return countPages(staging);
		};
		await withProgress('Building the site', work, (pages) => plural(pages, 'page'));
		await replaceFolder(out, staging);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function countPages(folder: string): Promise<number> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).length;
}
