import { describe, expect, test } from 'vitest';
import { aNewsroom, linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

describe('a picture', () => {
	const files = new Set(['articles/a.png', 'articles/b.ico', 'site.yaml']);
	const image = { src: 'a.png', alt: 'A bridge', credit: 'Reuters' };

	test.each<[string, Readonly<Record<string, unknown>>, string]>([
		[
			'that is not there',
			{ src: 'b.png' },
			'15  image.src: "b.png" is not there. Did you mean "a.png"?',
		],
		[
			'outside the folder',
			{ src: '../../a.png' },
			'15  image.src: "../../a.png" is not a file beside the article. Save the picture there and write its name.',
		],
		[
			'from elsewhere',
			{ src: 'https://a.example/a.png' },
			'15  image.src: "https://a.example/a.png" is not a file beside the article. Save the picture there and write its name.',
		],
		[
			'that is none',
			{ src: 'b.ico' },
			'15  image.src: "b.ico" is no picture. Save it as JPEG, PNG or WebP.',
		],
		[
			'without a description',
			{ alt: undefined },
			'8  image.alt: is missing. Add it, for example alt: what the picture shows.',
		],
		[
			'described by the headline',
			{ alt: 'A headline' },
			'29  image.alt: repeats the headline. Say what the picture shows.',
		],
		[
			'described by its caption',
			{ caption: 'A bridge' },
			'29  image.alt: repeats the caption. Say what the picture shows.',
		],
		[
			'without a credit',
			{ credit: undefined },
			'8  image: is a photograph without a credit. Add credit: who took it, or kind: if it is no photograph.',
		],
		[
			'with a focus outside it',
			{ focal: { x: 2, y: 0 } },
			'72  image.focal.x: is 2, 1 at most. Write a smaller number.',
		],
		[
			'whose licence has ended',
			{ rights: { expires: '2025-12-15' } },
			'79  image.rights.expires: was 2025-12-15: the picture may no longer be shown. Renew the licence, or take the picture out.',
		],
		[
			'with an unknown field',
			{ source: 'x' },
			'59  image.source: is not a field here. Use one of src, alt, caption, credit, kind, focal, rights.',
		],
	])('%s', (_, over, line) => {
		const text = articleFile({ image: { ...image, ...over } });
		expect(linesOf({ 'x.md': text }, aNewsroom({ files }))).toEqual([
			`content/articles/x.md:7:${line}`,
		]);
	});

	test('that is a drawing needs no credit, and one may lie in another folder of the paper', () => {
		const drawing = { src: '../articles/a.png', alt: 'A bridge', kind: 'graphic' };
		expect(linesOf({ 'x.md': articleFile({ image: drawing }) }, aNewsroom({ files }))).toEqual([]);
	});
});
