import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Morgue } from '../../src/morgue/morgue.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import { articleFile, soundContent, writeContent } from '../support/content.ts';

const now = new Date('2026-03-01T12:00:00Z');
const heading = articleFile({}, '## The plan\n\nSome text.');
const link = 'It is in [the plan](/2025/11/story/#text-the-plan).';

/** A paper of these files, and of one article with a heading. */
async function paperOf(files: Readonly<Record<string, string>>): Promise<Newspaper> {
	const content = await writeContent({ 'articles/story.md': heading, ...files });
	onTestFinished(() => rm(dirname(content), { recursive: true }));
	return openNewspaper({ content, now, preview: false });
}

test('a draft may link to a heading of an article that is out', async () => {
	const { problems } = await paperOf({
		'articles/draft.md': articleFile({ headline: 'A draft', status: 'draft' }, link),
	});
	expect(problems.map(({ message }) => message)).toEqual([]);
});

test('a draft that links to no heading is warned of it', async () => {
	const { problems } = await paperOf({
		'articles/draft.md': articleFile(
			{ headline: 'A draft', status: 'draft' },
			link.replace('the-plan', 'no-plan'),
		),
	});
	expect(problems.map(({ field }) => field)).toEqual(['body']);
});

test('a policy keeps its link to a heading of an article', async () => {
	const { problems, policies } = await paperOf({
		'site.yaml': `${soundContent['site.yaml'] ?? ''}policies:\n  ethics: "${link}"\n`,
	});
	expect(problems).toEqual([]);
	expect(policies[0]?.html).toContain('href="/2025/11/story/#text-the-plan"');
});

test('a problem names the line on which a field stands now, not where an earlier build found it', async () => {
	const text = articleFile({ standfirst: 'See [it](/2001/01/nowhere/).' });
	const [line = ''] = /^standfirst.*\n/m.exec(text) ?? [];
	const content = await writeContent({ 'articles/story.md': text });
	onTestFinished(() => rm(dirname(content), { recursive: true }));
	const linesNow = async (): Promise<number[]> => {
		const morgue = new Morgue(join(content, '../morgue'), 'code');
		const { problems } = await openNewspaper({ content, now, preview: false, morgue });
		morgue.save();
		return problems.map((problem) => problem.line);
	};
	expect(await linesNow()).toEqual([6]);
	const moved = text.replace(line, '').replace('---\n', `---\n${line}`);
	await writeFile(join(content, 'articles/story.md'), moved);
	expect(await linesNow()).toEqual([2]);
});
