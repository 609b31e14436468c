import { describe, expect, test } from 'vitest';
import { cutPages } from '../../src/desk/paging.ts';

/** The numbers from `count` down to 1: the newest first, named by their age. */
const newest = (count: number): number[] => Array.from({ length: count }, (_, n) => count - n);

describe('a list of pages of ten', () => {
	test.each([
		[0, 0, 0],
		[1, 1, 0],
		[10, 10, 0],
		[11, 11, 0],
		[20, 20, 0],
		[21, 11, 1],
		[30, 20, 1],
		[31, 11, 2],
		[100, 20, 8],
	])('of %i entries shows %i on its front, and has %i older pages', (count, front, older) => {
		const paging = cutPages(newest(count), 10);
		expect(paging.front).toHaveLength(front);
		expect(paging.older).toHaveLength(older);
	});

	test('holds every entry once, in order', () => {
		for (const count of [1, 19, 20, 21, 57, 100]) {
			const { front, older } = cutPages(newest(count), 10);
			expect([...front, ...older.toReversed().flat()]).toEqual(newest(count));
		}
	});

	test('has full pages, numbered from the oldest', () => {
		const { older } = cutPages(newest(57), 10);
		expect(older.map((page) => page.length)).toEqual([10, 10, 10, 10]);
		expect(older[0]).toEqual(newest(10));
	});

	test('keeps page 5 as page 5, however many arrive', () => {
		const page = cutPages(newest(70), 10).older[4];
		for (let count = 70; count < 200; count++) {
			const { older } = cutPages(newest(count), 10);
			expect(older[4]).toEqual(page);
		}
	});

	test('changes its front and no other page when one arrives, or adds one page', () => {
		for (let count = 20; count < 80; count++) {
			const before = cutPages(newest(count), 10).older;
			const after = cutPages(newest(count + 1), 10).older;
			expect(after.slice(0, before.length)).toEqual(before);
			expect(after.length - before.length).toBeLessThanOrEqual(1);
		}
	});
});
