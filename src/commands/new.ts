import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { slugFrom } from '../article/fields.ts';
import { dayOf } from '../article/moment.ts';
import { readRegistries } from '../article/registries.ts';
import type { Registries } from '../article/registries.ts';
import { lengthOf } from '../article/text.ts';
import { readFolder } from '../intake/read-folder.ts';
import { readSettings } from '../settings.ts';
import { run } from './run.ts';

/** The longest headline that a check lets pass, in characters. */
const longestHeadline = 150;

// npm run new -- "Headline": a valid article file to fill in.
await run(async () => {
	const headline = process.argv.slice(2).join(' ').trim();
	if (headline === '' || lengthOf(headline) > longestHeadline) {
		console.error(
			`Which headline, of ${longestHeadline} characters at most? Write: npm run new -- "What happened, in one line"`,
		);
		return 1;
	}
	const settings = readSettings(process.env, true);
	const { registries: files, name: content } = await readFolder(settings.content);
	const { registries } = readRegistries(files, content);
	const instant = { kind: 'date-time', instant: settings.now } as const;
	const published = dayOf(instant, registries.site.timeZone);
	const folder = join(settings.content, 'articles', ...published.split('-').slice(0, 2));
	const file = freeFile(folder, slugFrom(headline));
	const front = {
		headline,
		standfirst: 'One sentence that says why the story matters.',
		section: [...registries.sections.keys()][0],
		published,
		...supplier(registries),
		status: 'draft',
	};
	await mkdir(dirname(file), { recursive: true });
	const text = `---\n${stringify(front)}---\n\nWrite the article here. Take out "status: draft" to publish it.\n`;
	await writeFile(file, text, { flag: 'wx' });
	const name = relative(process.cwd(), file);
	console.log(
		`${name} is ready. npm run dev shows it; section and source are the first of your lists.`,
	);
	return 0;
});

/** A name that is not taken: other scripts than those we can spell all come to the same one. */
function freeFile(folder: string, slug: string): string {
	for (let n = 1; ; n++) {
		const file = join(folder, `${slug}${n === 1 ? '' : `-${n}`}.md`);
		if (!existsSync(file)) return file;
	}
}

/** @throws Error when there is nobody whom an article could come from */
function supplier({ sources, authors }: Registries): { source: string } | { authors: string[] } {
	const own = [...sources.values()].find(({ kind }) => kind === 'own') ?? [...sources.values()][0];
	if (own) return { source: own.id };
	const [author] = authors.keys();
	if (author !== undefined) return { authors: [author] };
	throw new Error(
		'An article needs a source or an author, and there is neither. Add one to sources.yaml, such as own: { name: Our paper, kind: own }.',
	);
}
