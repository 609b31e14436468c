import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { Newspaper } from '../../src/newspaper/open-newspaper.ts';
import { readPage } from '../support/html.ts';
import { findLosses, readers } from '../support/reader-modes.ts';
import { testNow } from '../support/sites.ts';

describe('every article of the demo edition', () => {
	let newspaper: Newspaper;
	beforeAll(async () => {
		newspaper = await openNewspaper({ content: 'content', now: new Date(testNow), preview: false });
	});

	test.each(Object.entries(readers))('keeps its attribution in %s', async (_, read) => {
		const losses: string[] = [];
		for (const article of newspaper.listed) {
			const { html } = await readPage(inject('demo'), article.address);
			const reading = await read(html, `https://example.org${article.address}`);
			losses.push(
				...findLosses(reading, article, newspaper, html).map(
					(loss) => `${article.address} ${loss}`,
				),
			);
		}
		expect(newspaper.listed.length).toBeGreaterThan(5);
		expect(losses).toEqual([]);
	});
});
