import { isError } from '../article/problem.ts';
import { nextDue, openNewspaper } from '../newsroom.ts';
import { readSettings } from '../settings.ts';
import { findSilentEdits } from '../silent-edits.ts';
import { countProblems, plural, reportProblems } from './report.ts';
import { run } from './run.ts';

// npm run check [-- --json]: every problem in the content folder, without building.
await run(async () => {
	const settings = readSettings(process.env, false);
	const newspaper = await openNewspaper(settings);
	const edits = await findSilentEdits(settings, newspaper);
	const problems = [...newspaper.problems, ...edits.problems];
	if (process.argv.includes('--json')) console.log(JSON.stringify(problems, null, '\t'));
	else {
		if (problems.length > 0) console.log(reportProblems(problems));
		for (const note of edits.notes) console.log(`\n${note}`);
		const due = nextDue(newspaper);
		if (due !== undefined) console.log(`\nThe next embargo ends on ${due}. Build again then.`);
		console.log(`\n${plural(newspaper.listed.length, 'article')}: ${countProblems(problems)}.`);
	}
	return problems.some(isError) ? 1 : 0;
});
