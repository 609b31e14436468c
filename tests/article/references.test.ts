import { describe, expect, test } from 'vitest';
import { linesOf, read } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';

describe('an id of another article', () => {
	const files = (front: Readonly<Record<string, unknown>>): Record<string, string> => ({
		'a.md': articleFile(front),
		'2024/b.md': articleFile({ published: '2024-01-02' }),
		'2025/b.md': articleFile({ published: '2025-01-02' }),
		'c.md': articleFile({ published: '2025-01-02' }),
	});

	test.each([
		[{ related: ['c'] }, { pinned: ['2025/01/c'] }],
		[{ related: ['2025/01/c', '2024/01/b'] }, { pinned: ['2025/01/c', '2024/01/b'] }],
		[{ unrelated: ['c'] }, { banned: ['2025/01/c'] }],
		[{ translationOf: 'c' }, { translationOf: '2025/01/c' }],
	])('%j becomes its full id', (front, resolved) => {
		expect(linesOf(files(front))).toEqual([]);
		expect(read(files(front)).articles[0]).toMatchObject(resolved);
	});

	test.each([
		[
			{ related: ['2025/01/d'] },
			'7:11  related: "2025/01/d" is not the id of an article. Did you mean "2025/01/b"?',
		],
		[
			{ unrelated: ['c', 'b'] },
			'7:17  unrelated: "b" is the name of 2 articles. Write 2024/01/b or 2025/01/b.',
		],
		[{ translationOf: 'a' }, '7:16  translationOf: "a" is this article itself. Take it out.'],
		[
			{ related: ['story-of-the-century'] },
			'7:11  related: "story-of-the-century" is not the id of an article. Use one of a, 2025/11/a, b, 2024/01/b, 2025/01/b, c, 2025/01/c.',
		],
	])('%j that leads nowhere is an error', (front, line) => {
		expect(linesOf(files(front))).toEqual([`content/articles/a.md:${line}`]);
	});

	test('whose file cannot be read names that file', () => {
		const lines = linesOf({ 'a.md': articleFile({ related: ['b'] }), 'b.md': 'no front matter' });
		expect(lines).toContain(
			'content/articles/a.md:7:11  related: "b" cannot be found before content/articles/b.md is mended.',
		);
	});
});

describe('an address', () => {
	test('that two articles share is an error of the second', () => {
		expect(linesOf({ '2024/a.md': articleFile(), '2025/a.md': articleFile() })).toEqual([
			'content/articles/2025/a.md:2:1  slug: the address /2025/11/a/ belongs to content/articles/2024/a.md already. Give one of the two another slug.',
		]);
	});

	test('may have the same last step in another month', () => {
		const files = {
			'2024/a.md': articleFile({ published: '2024-11-04' }),
			'2025/a.md': articleFile(),
		};
		expect(linesOf(files)).toEqual([]);
	});

	test('of an article is no alias of another', () => {
		const files = {
			'a.md': articleFile(),
			'b.md': articleFile({ aliases: ['/x/', '/2025/11/a'] }),
			'c.md': articleFile({ aliases: ['/x/'] }),
		};
		expect(linesOf(files)).toEqual([
			'content/articles/b.md:7:17  aliases: the address /2025/11/a/ belongs to content/articles/a.md already. Take it out of one of the two.',
			'content/articles/c.md:7:11  aliases: the address /x/ belongs to content/articles/b.md already. Take it out of one of the two.',
		]);
	});

	test.each([
		'/us/',
		'/US/',
		'/us/page/2/',
		'/us/rss.xml',
		'/2025/',
		'/2025/11/',
		'/topics/anything/',
		'/about/',
		'/search',
		'/feed.json/',
		'/404.html',
		'/sitemap-2025-11.xml/',
		'/pagefind/x/',
		'/edition.json/',
		'/2025/11/a/changes/',
		'/2025/11/other/index.txt/',
		'/2025/11/other/index.md/',
	])('of the site itself, %s, is no alias', (alias) => {
		expect(linesOf({ 'a.md': articleFile({ aliases: [alias] }) })).toEqual([
			expect.stringMatching(/7:11 {2}aliases: the address \S+ is a page of the site itself/),
		]);
	});

	test.each([
		'/us/old-story/',
		'/2025/11/04/old-story.html',
		'/news/12345',
		'/old.html',
		'/2025/old/',
	])('of an older site, %s, is a fine alias', (alias) => {
		expect(linesOf({ 'a.md': articleFile({ aliases: [alias] }) })).toEqual([]);
	});
});
