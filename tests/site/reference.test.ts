import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';
import { attributeAt, readPage, textAt, textsAt } from '../support/html.ts';
import type { PageFile } from '../support/html.ts';

// The page that began this project, entered as an editor would from its plain-text copy. The copy is
// not ours, so it is read where it lies and never kept here.
const copy = join(import.meta.dirname, '../../../shared/reference-article.txt');
const present = existsSync(copy);
/** `RelatedPaper - Title`, as the copy glued it. */
const card = /^Related(.+?) - (.*)$/;
if (!present) console.log('Skipped: the reference article needs ../shared/reference-article.txt.');

describe.skipIf(!present)('the reference article, entered by hand', () => {
	let lines: readonly string[];
	let page: PageFile;
	let output: string;
	let paragraphs: readonly string[];
	/** How many titles the copy lists under Explore: a byline among them is none. */
	let titles: number;
	/** The one card with a byline of its own, and that byline: it stands on the line under the title. */
	let credited: string;
	let author: string;

	beforeAll(async () => {
		lines = (await readFile(copy, 'utf8')).split('\n').map((line) => line.trim());
		const [, , headline = '', standfirst = '', , glued = ''] = lines;
		const [caption = '', credit = ''] = glued.split(' / ');
		const body = lines
			.slice(
				8,
				lines.findIndex((line) => line.startsWith('SOURCE:')),
			)
			.filter((line) => line !== 'RECOMMENDED')
			.map((line) => line.replace(card, '::related{title="$2" from="$1"}'));
		paragraphs = body.filter((line) => line !== '' && !line.startsWith('::'));
		const bylineAt = lines.findIndex((line) => line.startsWith('By '));
		credited = lines[bylineAt - 1] ?? '';
		author = (lines[bylineAt] ?? '').slice(3);
		const explore = lines
			.slice(lines.indexOf('Explore') + 1)
			.filter((line) => line !== '' && !line.startsWith('By '));
		titles = explore.length;
		const others = explore.map((title, n): [string, string] => [
			`articles/explore-${n}.md`,
			articleFile(
				{
					headline: title,
					published: '2025-11-03',
					section: 'world',
					...(title === credited ? { authors: [author] } : {}),
				},
				`${title}.`,
			),
		]);
		const content = await writeContent({
			...Object.fromEntries(others),
			'articles/sheinbaum.jpg': await sharp({
				create: { width: 1200, height: 800, channels: 3, background: '#987' },
			})
				.jpeg()
				.toBuffer(),
			'articles/sheinbaum.md': articleFile(
				{
					headline,
					standfirst,
					published: '2025-11-04',
					topics: ['mexico'],
					image: { src: './sheinbaum.jpg', alt: 'The president at a lectern', caption, credit },
				},
				body.join('\n'),
			),
		});
		const out = join(content, '../out');
		({ output } = await runCommand('build', {
			env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: out },
		}));
		page = await readPage(out, '/2025/11/sheinbaum/');
	}, 120_000);

	test('shows all twelve rows of its anatomy', () => {
		expect(textAt(page, '.kicker a[href="/us/"]')).toBe(lines[0]);
		expect(textAt(page, '.reading-time')).toBe(`· ${lines[1] ?? ''}`);
		expect(textAt(page, 'h1')).toBe(lines[2]);
		expect(textAt(page, '.standfirst')).toBe(lines[3]);
		expect(attributeAt(page, 'figure img', 'alt')).toBe('The president at a lectern');
		expect(textAt(page, 'figcaption')).toBe(lines[5]);
		expect(textAt(page, '.dates time')).toBe(lines[6]);
		expect(textsAt(page, '.body > p:not(.source)')).toEqual(paragraphs);
		expect(textsAt(page, '.body > .related-card')).toHaveLength(2);
		expect(textAt(page, '.byline')).toBe('AFP');
		expect(textAt(page, '.supplier')).toBe('Source: AFP.');
		expect(textsAt(page, '[data-list] li')).toHaveLength(titles);
	});

	test('fills the recommended slot, or leaves it out, and never prints its name as text', () => {
		expect(textsAt(page, '.body > p')).not.toContain('RECOMMENDED');
	});

	test('gives the byline to the card above it', () => {
		const cards = textsAt(page, '[data-list] li');
		expect(cards.find((text) => text.includes(author))).toContain(credited);
	});

	test('keeps the paragraph that the standfirst repeats, and warns of it', () => {
		expect(textsAt(page, '.body > p')).toContain(lines[3]);
		expect(output).toContain('standfirst: is also a paragraph of the text.');
	});
});
