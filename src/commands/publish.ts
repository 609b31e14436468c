import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { isError } from '../article/problem.ts';
import { handOver } from '../handover.ts';
import { nextDue, openNewspaper } from '../newsroom.ts';
import { readSettings } from '../settings.ts';
import { withProgress } from './progress.ts';
import { countProblems, plural, reportProblems } from './report.ts';

/** Warnings of one kind that a build shows: it is not the place to read hundreds. */
const warningsShown = 3;

/**
 * Builds the site and puts it in place of the earlier one in one step. While it runs, and when it
 * fails, the earlier output is untouched.
 * @returns the output folder, or undefined when the content holds errors
 */
export async function publish(env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const settings = readSettings(env, false);
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
	handOver(newspaper);
	await buildInto(settings.out);
	const due = nextDue(newspaper);
	if (due !== undefined) console.log(`The next embargo ends on ${due}. Build again then.`);
	console.log(`Published in ${settings.out}: ${countProblems(problems)}.`);
	return settings.out;
}

async function buildInto(out: string): Promise<void> {
	// Astro keeps what it works with in its own folder unless the output lies in the project; there, two
	// builds at once would mix. So each output has a place of its own inside the project.
	const digest = createHash('sha256').update(out).digest('hex').slice(0, 12);
	const staging = resolve('.broadsheet', digest);
	const next = `${out}.next`;
	const before = `${out}.before`;
	const clear = async (): Promise<void> => {
		for (const folder of [staging, next, before])
			await rm(folder, { recursive: true, force: true });
	};
	await clear();
	await mkdir(dirname(out), { recursive: true });
	try {
		const work = async (): Promise<number> => {
			await build({ outDir: staging, logLevel: 'error', mode: 'production' });
			return countPages(staging);
		};
		await withProgress('Building the site', work, (pages) => plural(pages, 'page'));
		await move(staging, next);
		await move(out, before).catch(unless('ENOENT'));
		await move(next, out);
	} finally {
		await clear();
	}
}

/** Renames a folder; onto another disk it has to be copied. */
async function move(from: string, to: string): Promise<void> {
	await rename(from, to).catch(async (error: unknown) => {
		unless('EXDEV')(error);
		await cp(from, to, { recursive: true });
	});
}

function unless(code: string): (error: unknown) => void {
	return (error) => {
		if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
	};
}

async function countPages(folder: string): Promise<number> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).length;
}
