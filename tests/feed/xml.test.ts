import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { printDocument } from '../../src/feed/xml.ts';
import { readXml, textOf, only } from './reading.ts';

test.each([
	['the end of a CDATA section', ']]>'],
	['an opened CDATA section', '<![CDATA[ x ]]>'],
	['tags', '</title><script>alert(1)</script>'],
	['an entity that does not exist', '&nbsp; &copy &#x0; &amp;'],
	['quotes', `"'`],
	['a comment', '<!-- -- -->'],
	['a picture character', '👨‍👩‍👧'],
])('prints %s so that a strict reader gets it back', (_, text) => {
	const root = only(readXml(printDocument(x('a', { b: text }, text))), 'a');
	expect([textOf(root), root.attributes.b]).toEqual([text, text]);
});

test.each([
	['a control character', 'a\u0001b', 'ab'],
	['a noncharacter', 'a\uFFFEb\uFFFF', 'ab'],
	['half of a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
])('keeps %s out of the document', (_, text, kept) => {
	expect(textOf(only(readXml(printDocument(x('a', text))), 'a'))).toBe(kept);
});
