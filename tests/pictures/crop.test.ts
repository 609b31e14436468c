import { describe, expect, test } from 'vitest';
import { cropAround, hasShape, scaleCrop } from '../../src/pictures/crop.ts';

describe('a crop', () => {
	test.each([
		['of a wide picture keeps its height', [1600, 900], [0.5, 0.5], [1350, 900, 125, 0]],
		['goes to the left as far as there is a picture', [1600, 900], [0, 0], [1350, 900, 0, 0]],
		['goes to the right as far', [1600, 900], [1, 1], [1350, 900, 250, 0]],
		['is around the point between the edges', [3000, 1000], [0.4, 0.9], [1500, 1000, 450, 0]],
		['of a tall picture keeps its width', [1200, 1500], [0.5, 0.5], [1200, 800, 0, 350]],
		['goes up as far as there is a picture', [1200, 1500], [0, 0], [1200, 800, 0, 0]],
		['goes down as far', [1200, 1500], [1, 1], [1200, 800, 0, 700]],
		['is around the point above the middle', [1200, 1500], [0.9, 0.32], [1200, 800, 0, 80]],
		['of a square is two thirds of it', [900, 900], [0.5, 0.5], [900, 600, 0, 150]],
		['of what is 3:2 is all of it', [900, 600], [1, 0], [900, 600, 0, 0]],
		['of a pixel is that pixel', [1, 1], [1, 1], [1, 1, 0, 0]],
		['of a line down is a pixel of it', [1, 1000], [0.5, 0.25], [1, 1, 0, 250]],
		['of a line across is two pixels of it', [1000, 1], [0.5, 0.5], [2, 1, 499, 0]],
	] as const)('%s', (_, [width, height], [x, y], [across, down, left, top]) => {
		expect(cropAround({ width, height }, { x, y })).toEqual({
			width: across,
			height: down,
			left,
			top,
		});
	});

	const sides = [1, 2, 3, 7, 99, 400, 401, 667, 1000, 1499, 1500, 1501, 16_383];
	const points = [0, 0.1, 1 / 3, 0.5, 0.77, 1];
	const cases = sides.flatMap((width) => sides.map((height) => ({ width, height })));

	test('never leaves its picture, and reaches from edge to edge one way', () => {
		for (const size of cases)
			for (const point of points) {
				const { left, top, width, height } = cropAround(size, { x: point, y: point });
				expect(Math.min(left, top, width - 1, height - 1)).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(size.width);
				expect(top + height).toBeLessThanOrEqual(size.height);
				expect(width === size.width || height === size.height).toBe(true);
				expect(Math.abs(width - height * 1.5)).toBeLessThanOrEqual(1);
			}
	});

	test('stays inside when the picture is made smaller', () => {
		for (const size of cases)
			for (const point of points) {
				const crop = cropAround(size, { x: point, y: point });
				for (const width of [400, 600, 800].filter((step) => step <= crop.width)) {
					const scale = width / crop.width;
					const small = scaleCrop(crop, size, scale);
					expect(small.width).toBe(width);
					expect(small.left + width).toBeLessThanOrEqual(Math.round(size.width * scale));
					expect(small.top + small.height).toBeLessThanOrEqual(
						Math.max(1, Math.round(size.height * scale)),
					);
				}
			}
	});
});

test.each([
	[900, 600, true],
	[1000, 667, true],
	[1514, 1000, true],
	[1516, 1000, false],
	[1486, 1000, true],
	[1484, 1000, false],
	[600, 900, false],
	[1, 1, false],
])('of %i by %i pixels has the shape of a card: %s', (width, height, expected) => {
	expect(hasShape({ width, height })).toBe(expected);
});
