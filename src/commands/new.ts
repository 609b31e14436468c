import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { slugFrom } from '../article/fields.ts';
import { dayOf } from '../article/moment.ts';
import { openNewspaper } from '../newsroom.ts';
import { readSettings } from '../settings.ts';
import { run } from './run.ts';

// npm run new -- "Headline": a valid article file to fill in.
await run(async () => {
	const headline = process.argv.slice(2).join(' ').trim();
	if (headline === '') {
		console.error('Which headline? Write: npm run new -- "What happened, in one line"');
		return 1;
	}
	const settings = readSettings(process.env, true);
	const { registries } = await openNewspaper(settings);
	const { site, sections, sources } = registries;
	const day = dayOf({ kind: 'date-time', instant: settings.now }, site.timeZone);
	const [year = '', month = ''] = day.split('-');
	const file = join(settings.content, 'articles', year, month, `${slugFrom(headline)}.md`);
	const own = [...sources.values()].find(({ kind }) => kind === 'own') ?? [...sources.values()][0];
	const front = {
		headline,
		standfirst: 'One sentence that says why the story matters.',
		section: [...sections.keys()][0],
		published: day,
		source: own?.id,
		status: 'draft',
	};
	const text = `---\n${stringify(front)}---\n\nWrite the article here. Take out "status: draft" to publish it.\n`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		throw new Error(
			`${relative(process.cwd(), file)} is there already. Choose another headline, or edit that file.`,
		);
	});
	console.log(
		`${relative(process.cwd(), file)} is ready. npm run dev shows it; the section and the source are the first of your lists.`,
	);
	return 0;
});
