import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/article/problem.ts';
import { printPicture } from '../../src/pictures/print.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import { findForeign } from '../body/foreign.ts';
import { articleFile } from '../support/content.ts';
import { casesOf, contentFor, isThere, problemLine } from './collections.ts';
import type { Case } from './collections.ts';

const plain = sharp({ create: { width: 90, height: 60, channels: 3, background: '#8ac' } });
const png = await plain.clone().png().toBuffer();

/** The file that a description in brackets asks for. */
const described: Readonly<Partial<Record<string, () => Promise<Buffer> | Buffer>>> = {
	'XXE external entity': () =>
		Buffer.from(
			'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&x;</text></svg>',
		),
	'100000x100000 viewBox': () =>
		Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 100000"/>'),
	truncated: () => png.subarray(0, -30),
	'is HTML': () => Buffer.from('<!doctype html><title>x</title><script>alert(1)</script>'),
	'EXIF orientation 6': () => plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
	'GPS position in EXIF': () =>
		plain
			.clone()
			.withExif({ IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
			.jpeg()
			.toBuffer(),
	'broken header': () => Buffer.from('RIFF\0\0\0\0WEBPVP8 broken'),
};
/** Files that are there under their own name; the others are not. */
const named: Readonly<Partial<Record<string, () => Promise<Buffer>>>> = {
	'x.tiff': () => plain.clone().tiff().toBuffer(),
	'x.ico': () => Promise.resolve(Buffer.from('\0\0\x01\0\x01\0')),
	'x.16bit.png': () => plain.clone().toColourspace('rgb16').png().toBuffer(),
};

/** `x.png (truncated)`: the name that an article writes, and what is in the brackets. */
function partsOf({ payload }: Case): { src: string; what: string } {
	const [, src = '', what = ''] = /^(.*?)(?: \((.*)\)| -> .*)?$/su.exec(String(payload)) ?? [];
	return { src, what };
}

async function fileOf(one: Case): Promise<Record<string, Buffer>> {
	const { src, what } = partsOf(one);
	const bytes = await (described[what] ?? named[src])?.();
	const folder = `articles/${one.id}`;
	if (what === 'NFD on disk') return { [`${folder}/${src.normalize('NFD')}`]: png };
	if (bytes) return { [`${folder}/${src}`]: bytes };
	if (/^[ab][ #]b\.png$/.test(src)) return { [`${folder}/${src}`]: png };
	return /^(?:\.\/)?x\.png/.test(src) ? { [`${folder}/x.png`]: png } : {};
}

const cases = casesOf('images');
const files = await Promise.all(
	cases.map(async (one) => {
		const { src } = partsOf(one);
		const front = { image: { src, alt: 'A bridge', credit: 'AFP' } };
		const text = articleFile(front, `Text with ![a bridge](<${src}>).`);
		return { ...(await fileOf(one)), [`articles/${one.id}/${one.id}.md`]: text };
	}),
);
const content = await contentFor(Object.assign({}, ...files) as Record<string, string | Buffer>);
const prints = join(content, '../prints');
const linked = cases.find(({ payload }) => String(payload).startsWith('symlink'));
if (linked) await symlink('/etc/passwd', join(content, 'articles', linked.id, 'symlink.png'));
const newspaper = await openNewspaper({ content, now: new Date('2026-01-01'), preview: false });

const results = cases.map((one) => {
	const of = `${content}/articles/${one.id}/`;
	const lines = newspaper.problems.filter(({ file }) => file.startsWith(of)).map(formatProblem);
	const article = newspaper.listed.find(({ slug }) => slug === one.id);
	return { id: one.id, ...partsOf(one), lines, picture: article?.picture, set: article?.set };
});
const shown = results.filter(({ picture }) => picture);

const fine = ['x.tiff', 'a b.png', 'a#b.png', 'ü.png', './x.png', 'x.16bit.png'];
const fineInside = ['EXIF orientation 6', 'GPS position in EXIF'];

describe.skipIf(!isThere)(
	`of ${cases.length} pictures ${shown.length} are shown and ${cases.length - shown.length} refused:`,
	() => {
		test.each(results)('$id ($src $what)', ({ src, what, lines, picture }) => {
			for (const line of lines) expect(line).toMatch(problemLine);
			const isFine = fineInside.includes(what) || fine.includes(src.normalize('NFC'));
			expect(picture !== undefined).toBe(isFine);
			expect(lines.some((line) => line.includes('image.src: '))).toBe(!isFine);
		});

		test.each(results)('$id in a text is one of our files, or its description', ({ set }) => {
			const html = set ? set.start + set.rest : '';
			expect(findForeign(html)).toEqual([]);
		});

		test('every size that is promised can be printed, without what the camera knew', async () => {
			expect(newspaper.renditions.length).toBeGreaterThanOrEqual(shown.length);
			const crops = newspaper.listed.flatMap(({ crops }) => [
				...(crops?.large.renditions ?? []),
				...(crops?.small.renditions ?? []),
			]);
			for (const rendition of [...newspaper.renditions, ...crops]) {
				const printed = await sharp(await printPicture(rendition, prints)).metadata();
				expect(printed).toMatchObject({ width: rendition.width });
				expect(printed.format).toBe(rendition.format === 'avif' ? 'heif' : rendition.format);
				expect(printed).not.toHaveProperty('exif');
			}
		});
	},
);
