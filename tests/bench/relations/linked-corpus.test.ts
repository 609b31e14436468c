import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinked } from './linked-corpus.ts';

let folder = '';
let file = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'broadsheet-linked-'));
	file = join(folder, 'corpus.jsonl');
	const row = (day: string, slug: string, bodyMarkdown: string): string =>
		JSON.stringify({
			id: `${day}-${slug}`,
			headline: slug,
			published: day,
			sourceUrl: `https://example.gov/${day.replaceAll('-', '/')}/${slug}/`,
			bodyMarkdown,
		});
	await writeFile(
		file,
		[
			row('2024-01-01', 'old', 'Plain, and [itself](/2024/01/01/old/).'),
			row(
				'2024-02-02',
				'new',
				'See [the old story](https://www.example.gov/2024/01/01/old/), [too](/2024-01-01-old/) and [others](https://example.org/2024/01/01/old/).',
			),
		].join('\n'),
	);
});

afterAll(() => rm(folder, { recursive: true }));

test('links between two articles of a corpus are found in every form, and no others', async () => {
	const [newer, older] = await readLinked(file, 'kept');
	expect(newer?.links).toEqual([1]);
	expect(older?.links).toEqual([]);
});

test('no address of such a link is left in the text, and its words only when they are to be kept', async () => {
	const [kept] = await readLinked(file, 'kept');
	const [cut] = await readLinked(file, 'cut');
	expect(kept?.text).toBe('See the old story, too and others.');
	expect(cut?.text).not.toContain('old story');
	expect(cut?.text).toContain('others');
});
