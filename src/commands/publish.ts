import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isError } from '../article/problem.ts';
import { digestCode } from '../bundle/digest-code.ts';
import { openBundle } from '../bundle/open-bundle.ts';
import type { Bundle } from '../bundle/open-bundle.ts';
import { cacheFolder, workFolders } from '../cache.ts';
import { digestOf } from '../digest.ts';
import { handOver } from '../handover.ts';
import { readHistories } from '../history/histories.ts';
import { clearUnused } from '../intake/clear-unused.ts';
import { listFiles } from '../intake/list-files.ts';
import { openMorgue } from '../morgue/open-morgue.ts';
import { nextDue, openNewspaper } from '../newspaper/open-newspaper.ts';
import type { Newspaper } from '../newspaper/open-newspaper.ts';
import { makeEdition } from '../publication/make-edition.ts';
import type { Edition } from '../publication/make-edition.ts';
import type { Part } from '../publication/part.ts';
import { putInPlace } from '../publication/put-in-place.ts';
import { readRecord, stampFile, stampOf, writeRecord } from '../publication/record.ts';
import { indexForSearch } from '../search/index-years.ts';
import type { Indexed } from '../search/index-years.ts';
import { readSettings } from '../settings.ts';
import { TwinPress } from '../twins/twin-press.ts';
import { checkOutput, makeStaging, replaceFolder } from './output.ts';
import { withProgress } from './progress.ts';
import { countProblems, plural, reportProblems } from './report.ts';

/** Warnings of one kind that a build shows: it is not the place to read hundreds. */
const warningsShown = 3;

/**
 * Builds what changed of the site and lays it over the earlier output, or puts a whole site in its place.
 * While pages are made, and when that fails, the earlier output is untouched.
 * @returns the output folder, or undefined when the content holds errors
 * @throws Error when the output folder is one that no build may replace
 */
export async function publish(env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const settings = readSettings(env, false);
	const out = await checkOutput(settings.out, settings.content);
	const code = await digestCode();
	const morgue = openMorgue(settings.content, code);
	const newspaper = await withProgress(
		'Reading the content',
		() => openNewspaper({ ...settings, morgue }),
		({ listed }) => plural(listed.length, 'article'),
	);
	const { problems } = newspaper;
	if (problems.length > 0) console.log(`${reportProblems(problems, warningsShown)}\n`);
	if (problems.some(isError)) {
		console.error(`Nothing was published: ${countProblems(problems)}.`);
		morgue.save();
		return undefined;
	}
	const histories = await readHistories(settings, newspaper);
	for (const note of histories.notes) console.log(note);
	const twins = new TwinPress();
	handOver({ newspaper, histories, morgue, printTwin: (twin) => twins.print(twin) });
	const index = withProgress(
		'Indexing for the search',
		() => indexForSearch(newspaper, cacheFolder('search'), settings.part),
		({ years, made }) => `${made} of ${plural(years, 'year')} made`,
	);
	const edition = withProgress(
		'Building the site',
		async () => buildInto(out, await openBundle(code), newspaper, index, settings.part),
		({ pages, made, gone }) =>
			`${plural(pages, 'page')}, ${plural(made.length, 'file')} written, ${gone.length} removed`,
	);
	// At the same time: what indexes is a program of its own.
	await Promise.all([index, edition]);
	await twins.close();
	morgue.save();
	const due = nextDue(newspaper);
	if (due) console.log(`The next embargo ends on ${due.time} (${due.file}). Build again then.`);
	console.log(`Published in ${out}: ${countProblems(problems)}.`);
	return out;
}

/** Makes what changed, and puts it in place: over the earlier output, or instead of one that nobody knows. */
async function buildInto(
	out: string,
	bundle: Bundle,
	newspaper: Newspaper,
	index: Promise<Indexed>,
	part: Part | undefined,
): Promise<Edition> {
	const { site, sections } = newspaper.registries;
	const common = digestOf(bundle.digest, site, [...sections.values()], newspaper.policies);
	const order = { common, part, kept: index };
	const record = await readRecord(out);
	const files = new Set(record ? listFiles(out) : []);
	files.delete(stampFile);
	const staging = await makeStaging(out);
	try {
		const edition = await makeEdition(bundle, order, { record, files }, staging);
		await writeFile(join(staging, stampFile), stampOf(edition.record));
		if (record) await putInPlace(out, staging, edition, record.stamp);
		else await replaceFolder(out, staging);
		// After the stamp: of two builds at once the record of the one that is published is believed, or none.
		await writeRecord(out, edition.record);
		// Whatever is made anew as a whole looks through all that is kept; an edit does not.
		if (!record) for (const work of workFolders()) await clearUnused(work);
		return edition;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}
