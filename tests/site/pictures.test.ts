import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { attributesAt, listFiles, readPages } from '../support/html.ts';

const sites = [
	['the demo edition', 'demo'],
	['the fixture newspaper', 'fixture'],
] as const;

describe.each(sites)('in %s', (_, name) => {
	test('the first picture of a page loads at once and before others, the rest when they are near', async () => {
		const opener =
			'.portrait img, .lead .picture img, .body > .opening img, .body > figure:first-child img';
		let seen = 0;
		for await (const { address, tree } of readPages(inject(name))) {
			const first = select(opener, tree);
			if (first) seen++;
			for (const picture of selectAll('img', tree))
				expect(loadingOf(picture), address).toBe(picture === first ? 'eager high' : 'lazy');
		}
		expect(seen).toBeGreaterThan(0);
	});

	test('every picture keeps its place while it loads: 3 by 2 in a card', async () => {
		const shapes: string[] = [];
		for await (const { address, tree } of readPages(inject(name))) {
			for (const { properties } of selectAll('img', tree))
				expect(Number(properties.width) * Number(properties.height), address).toBeGreaterThan(0);
			shapes.push(
				...selectAll('.card img', tree).map(({ properties: { width, height } }) =>
					(Number(width) / Number(height)).toFixed(2),
				),
			);
		}
		expect(shapes.length).toBeGreaterThan(0);
		expect([...new Set(shapes)]).toEqual(['1.50']);
	});

	test('no crop is printed that no card shows, and an article shows its picture whole', async () => {
		const isCrop = (address: string): boolean => /\.\d+x\d+-\d+-\d+-\d+\.\w+$/.test(address);
		const shown = new Set<string>();
		for await (const page of readPages(inject(name))) {
			const inArticle = attributesAt(page, 'figure source, figure img', 'srcSet');
			expect(inArticle.flatMap(addressesOf).filter(isCrop), page.address).toEqual([]);
			for (const list of attributesAt(page, '.card source, .card img', 'srcSet'))
				for (const address of addressesOf(list)) shown.add(address);
		}
		const files = listFiles(inject(name)).map((file) => `/${file}`);
		const crops = files.filter(isCrop);
		expect(crops.length).toBeGreaterThan(0);
		expect(crops.filter((address) => !shown.has(address))).toEqual([]);
	});

	test('no original is published', () => {
		const files = listFiles(inject(name));
		const pictures = files.filter((file) => /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/.test(file));
		const printed =
			/^pictures\/(?:.+\.[0-9a-f]{8}(?:\.[\dx-]+)?-\d+\.(?:avif|webp)|social\/.+\.[0-9a-f]{12}\.(?:jpg|png))$/;
		expect(pictures.filter((file) => !printed.test(file))).toEqual(['favicon.svg']);
	});
});

function loadingOf({ properties: { loading, fetchPriority } }: Element): string {
	return [loading, fetchPriority].filter(Boolean).join(' ');
}

/** `/a-400.webp 400w, /a-800.webp 800w` */
function addressesOf(srcset: string): string[] {
	return srcset.split(/,? /).filter((part) => part.startsWith('/'));
}
