import { isError } from '../article/problem.ts';
import { digestCode } from '../bundle/digest-code.ts';
import { openMorgue } from '../morgue/open-morgue.ts';
import { nextDue, openNewspaper } from '../newspaper/open-newspaper.ts';
import { relateArticles } from '../newspaper/relate-articles.ts';
import { readSettings } from '../settings.ts';
import { findSilentEdits } from '../history/silent-edits.ts';
import { countProblems, plural, reportProblems } from './report.ts';
import { review } from './review.ts';
import { run } from './run.ts';

/** Places of one kind of warning that are named. */
const most = 10;

// npm run check [-- --all | --json]: every problem in the content folder, without building.
await run(async () => {
	const settings = readSettings(process.env, false);
	const morgue = openMorgue(settings.content, await digestCode());
	const newspaper = await openNewspaper({ ...settings, morgue });
	const relations = await relateArticles(newspaper.listed, morgue);
	morgue.save();
	const { problems: edits, notes } = await findSilentEdits(settings, newspaper);
	const problems = [...newspaper.problems, ...edits, ...review(newspaper, relations)];
	const due = nextDue(newspaper);
	const articles = newspaper.listed.length;
	if (process.argv.includes('--json'))
		console.log(JSON.stringify({ articles, nextEmbargo: due, problems, notes }, null, '	'));
	else {
		if (problems.length > 0)
			console.log(reportProblems(problems, process.argv.includes('--all') ? Infinity : most));
		for (const note of notes) console.log(`\n${note}`);
		if (due) console.log(`\nThe next embargo ends on ${due.time} (${due.file}). Build again then.`);
		console.log(`\n${plural(articles, 'article')}: ${countProblems(problems)}.`);
	}
	return problems.some(isError) ? 1 : 0;
});
