import { describe, expect, test } from 'vitest';
import { findForeign } from '../body/foreign.ts';
import { set } from '../body/set.ts';
import type { SetText } from '../body/set.ts';
import { casesOf, contentOf, isThere } from './collections.ts';

const start = performance.now();
const endless = await setAll('markdown-pathological');
const seconds = (performance.now() - start) / 1000;
const attacks = await setAll('xss-markdown');

async function setAll(name: string): Promise<(SetText & { readonly id: string })[]> {
	return Promise.all(
		casesOf(name).map(async (one) => ({ id: one.id, ...set(String(await contentOf(one))) })),
	);
}

const isRefused = ({ problems }: SetText): boolean => problems.includes('1 error excess');
const count = endless.filter(isRefused).length;

describe.skipIf(!isThere)(
	`of ${endless.length} texts without end ${count} are refused and ${endless.length - count} set, in ${seconds.toFixed(1)} s:`,
	() => {
		test('all of them in twenty seconds', () => {
			expect(seconds).toBeLessThan(20);
		});

		test.each(endless)('$id', (text) => {
			if (isRefused(text)) expect(text.html).toBe('');
			else expect(text.text).not.toBe('');
			expect(findForeign(text.html)).toEqual([]);
		});
	},
);

describe.skipIf(!isThere)(`of ${attacks.length} attacks nothing runs:`, () => {
	test.each(attacks)('$id', ({ html }) => {
		expect(findForeign(html)).toEqual([]);
	});
});
