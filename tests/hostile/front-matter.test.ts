import { describe, expect, test } from 'vitest';
import { findForeign } from '../body/foreign.ts';
import { casesOf, contentOf, isThere, judge, problemLine } from './collections.ts';

// What is odd and yet fine: words that only look like YAML's own, markup as text, old dates and new ones.
const fine =
	'title-13 title-15 title-19 title-23 title-25 title-29 title-31 title-33 title-35 title-37 title-39 date-7 date-9 date-25 date-29 authors-0 authors-10 authors-14 authors-16 url-9 url-13 url-27 lang-3 lang-9 comment-only empty'.split(
		' ',
	);
const unfit =
	'billion-laughs anchor-cycle undefined-alias merge-proto proto-quoted tostring then tag-1 tag-3 tag-5 tag-7 tag-9 tag-11 tag-13 title-1 title-3 title-5 title-7 title-9 title-11 title-17 title-21 title-27 title-41 title-43 title-45 title-47 title-49 title-51 title-53 title-55 title-1000 key-huge tags-many deep-map fm-many-dashes date-1 date-3 date-5 date-11 date-13 date-15 date-17 date-19 date-21 date-23 date-27 date-31 date-33 date-35 date-37 authors-2 authors-4 authors-6 authors-8 authors-12 tags-1 tags-3 tags-5 tags-7 tags-9 tags-11 tags-13 tags-15 url-1 url-3 url-5 url-7 url-11 url-15 url-17 url-19 url-21 url-23 url-25 url-29 url-31 url-33 lang-1 lang-5 lang-7 lang-11 lang-13 key-0 key-2 key-4 key-6 key-8 key-10 key-12 key-14 key-16 key-18 key-20 key-22 key-24 tab-indent list dashes-col0 yaml11-octal nbsp body-space none only-fence four-dashes leading-space json-fm js-fm json-lang-fm cr double-bom nul-fm ctrl zalgo private-use html-first git-conflict latin1 utf16be-bom surrogate-utf8 sjis png'.split(
		' ',
	);

const cases = casesOf('front-matter');
const files = await Promise.all(
	cases.map(async (one) => [`articles/${one.id}.md`, await contentOf(one)] as const),
);
const { newspaper, errorsOf, linesOf } = await judge(Object.fromEntries(files));
const listed = new Map(
	[...newspaper.listed, ...newspaper.embargoed].map((article) => [article.slug, article]),
);
const refused = cases.filter(({ id }) => errorsOf(`articles/${id}.md`).length > 0);

describe.skipIf(!isThere)(
	`of ${cases.length} broken and odd files ${refused.length} are refused and ${cases.length - refused.length} accepted:`,
	() => {
		test.each(cases)('$id is an article, or errors that say where and what', ({ id }) => {
			const path = `articles/${id}.md`;
			for (const line of linesOf(path)) expect(line).toMatch(problemLine);
			if (errorsOf(path).length === 0) expect(listed.has(id)).toBe(true);
		});

		test.each(cases.filter(({ id }) => fine.includes(id)))('$id is fine', ({ id }) => {
			expect(errorsOf(`articles/${id}.md`)).toEqual([]);
		});

		test.each(cases.filter(({ id }) => unfit.includes(id)))('$id is refused', ({ id }) => {
			expect(errorsOf(`articles/${id}.md`)).not.toEqual([]);
		});

		test('what is accepted prints nothing but the allow-list', () => {
			for (const { set } of newspaper.listed) expect(findForeign(set.start + set.rest)).toEqual([]);
		});

		test('nothing has changed the objects of the program', () => {
			expect(Object.keys(Object.prototype)).toEqual([]);
			expect({}).not.toHaveProperty('polluted');
			expect({}).not.toHaveProperty('isAdmin');
		});
	},
);
