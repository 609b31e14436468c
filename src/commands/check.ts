import { isError } from '../article/problem.ts';
import { nextDue, openNewspaper } from '../newsroom.ts';
import { readSettings } from '../settings.ts';
import { countProblems, plural, reportProblems } from './report.ts';
import { run } from './run.ts';

// npm run check [-- --json]: every problem in the content folder, without building.
await run(async () => {
	const newspaper = await openNewspaper(readSettings(process.env, false));
	const { problems, listed } = newspaper;
	if (process.argv.includes('--json')) console.log(JSON.stringify(problems, null, '\t'));
	else {
		if (problems.length > 0) console.log(reportProblems(problems));
		const due = nextDue(newspaper);
		if (due !== undefined) console.log(`\nThe next embargo ends on ${due}. Build again then.`);
		console.log(`\n${plural(listed.length, 'article')}: ${countProblems(problems)}.`);
	}
	return problems.some(isError) ? 1 : 0;
});
