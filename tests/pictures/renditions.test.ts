import { describe, expect, test } from 'vitest';
import { publishCrops, publishWhole } from '../../src/pictures/renditions.ts';
import type { Published } from '../../src/pictures/renditions.ts';

function whole(width: number, height: number): Published {
	return publishWhole({ path: '/a.png', base: '/pictures/a.1f3a9c0d', width, height });
}

describe('the crops of a picture', () => {
	test('are published under names that say which part they are, with their sizes', () => {
		const base = '/pictures/a.1f3a9c0d.1350x900-125-0';
		const list = (format: string, ...sizes: number[]): string =>
			sizes.map((size) => `${base}-${size}.${format} ${size}w`).join(', ');
		expect(publishCrops(whole(2000, 900), { x: 0.4, y: 0.5 })).toMatchObject({
			large: {
				src: `${base}-1200.webp`,
				srcset: list('webp', 400, 600, 800, 1200),
				avif: list('avif', 400, 600, 800, 1200),
				width: 1200,
				height: 800,
			},
			small: {
				src: `${base}-400.webp`,
				srcset: list('webp', 208, 400),
				avif: list('avif', 208, 400),
				width: 400,
				height: 267,
			},
		});
	});

	test.each([
		[150, 900, [150], [150]],
		[300, 300, [300], [208, 300]],
		[700, 1000, [400, 600, 700], [208, 400]],
		[1000, 600, [400, 600, 800, 900], [208, 400]],
		[4000, 3000, [400, 600, 800, 1200], [208, 400]],
	])('of %i by %i pixels are never enlarged: %j and %j', (width, height, large, small) => {
		const crops = publishCrops(whole(width, height));
		for (const format of ['avif', 'webp']) {
			expect(widthsOf(crops.large, format)).toEqual(large);
			expect(widthsOf(crops.small, format)).toEqual(small);
		}
	});

	test('are in its middle when no point is named', () => {
		expect(publishCrops(whole(1600, 900)).large.src).toContain('.1350x900-125-0-');
	});

	test('have one name for one part, whoever shows it, and others for others', () => {
		const points = [
			{ x: 0.9, y: 0.2 },
			{ x: 1, y: 1 },
			{ x: 0.5, y: 0.5 },
		];
		const [edge, corner, middle] = points.map(
			(focal) => publishCrops(whole(1600, 900), focal).large.src,
		);
		expect(edge).toBe(corner);
		expect(edge).not.toBe(middle);
	});

	test('are prints of all of it when it has the shape of a card', () => {
		const picture = whole(1000, 667);
		const { large, small } = publishCrops(picture, { x: 0, y: 0 });
		expect(large.src).toBe(picture.src);
		expect(small.src).toBe('/pictures/a.1f3a9c0d-400.webp');
		expect(picture.srcset).toContain(small.src);
	});
});

function widthsOf({ renditions }: Published, format: string): number[] {
	return renditions.filter((one) => one.format === format).map((one) => one.width);
}
