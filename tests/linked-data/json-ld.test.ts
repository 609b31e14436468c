import { expect, test } from 'vitest';
import { printJsonLd } from '../../src/linked-data/json-ld.ts';

test('no text leaves the element in which structured data stands', () => {
	const name = '</script><script>alert(1)</script><!-- & \u2028';
	const json = printJsonLd({ '@type': 'Thing', name });
	expect(json).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(json)).toMatchObject({ '@type': 'Thing', name });
});

test('what an article has not is not named', () => {
	const json = printJsonLd({
		'@type': 'NewsArticle',
		headline: 'A',
		correction: [],
		image: undefined,
	});
	expect(JSON.parse(json)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: 'A',
	});
});
