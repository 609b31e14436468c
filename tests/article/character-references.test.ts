import { expect, test } from 'vitest';
import { decodeReferences, findDecoded } from '../../src/article/character-references.ts';

test.each([
	['It&#8217;s &quot;here&quot;', 'It’s "here"'],
	['Caf&eacute; &#x2014; R&amp;D', 'Café — R&D'],
	['Windows&#146;', 'Windows’'],
	['AT&T; Q&A, &nothing; & co', 'AT&T; Q&A, &nothing; & co'],
	['&amp;amp;', '&amp;'],
])('%s is read as %s', (written, read) => {
	expect(decodeReferences(written)).toBe(read);
});

test('a text whose reader gets another than was written is found, with its place', () => {
	const written = {
		image: { alt: 'A &amp; B', caption: 'C &amp; D' },
		people: ['E', 'O&#39;Neil'],
	};
	const believed = { image: { alt: 'A & B', caption: 'C &amp; D' }, people: ['E', "O'Neil"] };
	expect(findDecoded(written, believed)).toEqual([
		{ path: ['image', 'alt'], reference: '&amp;', character: '&' },
		{ path: ['people', 1], reference: '&#39;', character: "'" },
	]);
});

test('so is one that stands alone where a list is read', () => {
	expect(findDecoded({ authors: 'O&#39;Neil' }, { authors: ["O'Neil"] })).toHaveLength(1);
});
