import { describe, expect, test } from 'vitest';
import { AddressBook } from '../../src/desk/address-book.ts';
import { gatherFronts, gatherYears } from '../../src/desk/fronts.ts';
import { anArticle, someRegistries } from '../support/articles.ts';

const shown = [
	anArticle({ topics: ['mexico'], aliases: ['/old/'] }, { slug: 'shown' }),
	anArticle({ history: false }, { slug: 'private' }),
	anArticle({ status: 'withdrawn' }, { slug: 'gone' }),
];
const hidden = [anArticle({ status: 'draft' }, { slug: 'hidden' })];
const paper = {
	shown,
	hidden,
	fronts: gatherFronts(someRegistries().registries, shown),
	years: gatherYears(shown),
	history: true,
};
const book = new AddressBook(paper);

describe('leads to a page', () => {
	test.each([
		['/', '/'],
		['/2025/11/shown/', '/2025/11/shown/'],
		['/2025/11/shown', '/2025/11/shown/'],
		['/2025/11/shown/index.html', '/2025/11/shown/'],
		['content/articles/shown.md', '/2025/11/shown/'],
		['/2025/11/shown/index.txt', '/2025/11/shown/index.txt'],
		['/2025/11/shown/index.md', '/2025/11/shown/index.md'],
		['/2025/11/shown/changes', '/2025/11/shown/changes/'],
		['/2025/11/gone/', '/2025/11/gone/'],
		['/old/', '/old/'],
		['/us/', '/us/'],
		['/world', '/world/'],
		['/topics/mexico/', '/topics/mexico/'],
		['/2025/', '/2025/'],
		['/2025/11/', '/2025/11/'],
		['/rss.xml', '/rss.xml'],
		['/us/feed.json', '/us/feed.json'],
		['/about/', '/about/'],
		['/search/', '/search/'],
		['/corrections/', '/corrections/'],
	])('from %s: %s', (path, address) => {
		expect(book.follow(path)).toEqual({ kind: 'page', address });
	});
});

test.each(['/2025/11/hidden/', '/2025/11/hidden', 'content/articles/hidden.md'])(
	'knows that %s is not out yet',
	(path) => {
		expect(book.follow(path)).toEqual({ kind: 'unpublished' });
	},
);

test.each([
	'/nope/',
	'/topics/trade/',
	'/2024/',
	'/sport/',
	'content/articles/nope.md',
	'/us/page/1/',
	'/us/index.txt',
	'/2025/11/private/changes/',
	'/2025/11/gone/index.txt',
	'/2025/11/gone/changes/',
])('knows nothing at %j', (path) => {
	expect(book.follow(path)).toEqual({ kind: 'dead' });
});

test('leads to no changes in a paper that shows none', () => {
	const address = '/2025/11/shown/changes/';
	expect(new AddressBook({ ...paper, history: false }).follow(address)).toEqual({ kind: 'dead' });
});
