import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { listFiles } from '../../src/intake/list-files.ts';

const correction = { type: 'correction', text: 'It was two.' };
const image = { src: 'a.png', alt: 'A bridge', credit: 'Reuters' };
let output: string;
let status: number | null;
let out: string;

beforeAll(async () => {
	const picture = { width: 40, height: 30, channels: 3, background: '#486' } as const;
	const content = await writeContent({
		'sources.yaml': 'afp: { name: AFP, kind: wire }\nreuters: { kind: wire }\n',
		'sections.yaml': 'us: US\nus: World\n',
		'articles/a.png': await sharp({ create: picture }).png().toBuffer(),
		'articles/undated.md': articleFile({ corrections: [correction] }),
		'articles/early.md': articleFile({ corrections: [{ ...correction, date: '2025-11-03' }] }),
		'articles/one/twin.md': articleFile(),
		'articles/two/twin.md': articleFile(),
		'articles/licence.md': articleFile({
			image: { ...image, rights: { expires: '2025-12-01' } },
		}),
		'articles/points.md': articleFile({ keyPoints: 'One point' }),
	});
	out = join(content, '../out');
	await mkdir(out);
	await writeFile(join(out, 'edition.json'), 'yesterday');
	const env = {
		BROADSHEET_CONTENT: content,
		BROADSHEET_OUT: out,
		BROADSHEET_NOW: '2026-03-01T12:00:00Z',
	};
	({ status, output } = await runCommand('build', { env }));
});

test.each([
	[
		'a correction without a date',
		'undated.md:7:15  corrections.date: is missing. Add it, for example date: 2025-11-05.',
	],
	[
		'a correction from before the article',
		'early.md:7:64  corrections.date: is 2025-11-03, before published, 2025-11-04. Correct one of them.',
	],
	[
		'a source without a name',
		'sources.yaml:2:10  reuters.name: is missing. Add it, for example name: what readers call it.',
	],
	['two feeds with one address', 'sections.yaml:2:1  file: gives "us" twice. Keep one of them.'],
	['two stories with one id', 'two/twin.md:2:1  slug: the address /2025/11/twin/ belongs to'],
	[
		'a picture whose licence has ended',
		'image.rights.expires: was 2025-12-01: the picture may no longer be shown. Renew the licence, or take the picture out.',
	],
	[
		'one key point that is no list',
		'points.md:7:12  keyPoints: "One point" is text where a list belongs. Write it as a list: [one, two].',
	],
])('says what is wrong with %s, where, and what to do', (_, line) => {
	expect(output).toContain(line);
});

test('says it once each', () => {
	const errors = output.split('\n').filter((line) => /\.(?:md|yaml):\d+:\d+ /.test(line));
	expect(errors).toHaveLength(7);
});

test('and nothing is published', async () => {
	expect(status).toBe(1);
	expect(output).toContain('Nothing was published: 7 errors, 0 warnings.');
	expect(listFiles(out)).toEqual(['edition.json']);
	expect(await readFile(join(out, 'edition.json'), 'utf8')).toBe('yesterday');
});
