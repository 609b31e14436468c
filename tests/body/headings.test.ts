import { expect, test } from 'vitest';
import { html } from './set.ts';

/** The headings of a text as `level:text`. */
function outline(markdown: string): string[] {
	return [...html(markdown).matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)].map(
		([, level = '', text = '']) => `${level}:${text}`,
	);
}

test.each([
	['the highest become h2', '# A\n\n# B', ['2:A', '2:B']],
	['one deep level becomes h2', '#### A\n\n#### B', ['2:A', '2:B']],
	['no level is left out', '# A\n\n#### B\n\n###### C', ['2:A', '3:B', '4:C']],
	['those of one level stay of one', '# A\n\n### B\n\n### C\n\n# D', ['2:A', '3:B', '3:C', '2:D']],
	['a higher one may follow', '### A\n\n## B\n\n### C', ['2:A', '2:B', '3:C']],
	[
		'no level is under the sixth',
		'# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F',
		['2:A', '3:B', '4:C', '5:D', '6:E', '6:F'],
	],
	[
		'notes shift nothing',
		'### A[^1]\n\n### B\n\n[^1]: n',
		[expect.stringMatching(/^2:A/), '2:B', '2:Notes'],
	],
	['a heading without text is none', '#\n\n## A\n\n<h2> </h2>', ['2:A']],
	['headings in quotes count', '## A\n\n> ### B', ['2:A', '3:B']],
])('%s', (_, markdown, levels) => {
	expect(outline(markdown)).toEqual(levels);
});

test('a heading has an id of its text, and two of one text have two', () => {
	expect(html('## The *end*\n\n## The end')).toBe(
		'<h2 id="text-the-end">The <em>end</em></h2>\n<h2 id="text-the-end-1">The end</h2>',
	);
});
