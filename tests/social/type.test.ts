import './no-fonts.ts';
import { describe, expect, test } from 'vitest';
import { fitType } from '../../src/social/fit-type.ts';
import { setType } from '../../src/social/set-type.ts';
import { inkOf } from './drawing.ts';

const type = { lang: 'en', weight: 700, colour: '#000000' };
const room = { width: 1000, height: 300, sizes: [90, 60, 30] };

async function widthOf(text: string): Promise<number> {
	return (await setType({ ...type, text, size: 60 }))?.width ?? 0;
}

test.each([
	['<b>bold</b>', 'bold'],
	['Salt &amp; pepper', 'Salt & pepper'],
	['</span><span size="200%">large', 'large'],
	['<!-- note -->', '<'],
])('markup is letters, every one of which is seen: %s', async (written, without) => {
	expect(await widthOf(written)).toBeGreaterThan(await widthOf(without));
});

test.each(['\u0000', '\u200b', '\ufeff', ' \t\n', '\ud83d', '&', '<', '\u202e', '\u2028', '🏽'])(
	'no text stops the press: %j',
	async (text) => {
		await expect(setType({ ...type, text, size: 60 })).resolves.not.toThrow();
		await expect(fitType({ ...type, text: `A ${text} B` }, room)).resolves.toBeDefined();
	},
);

test('a line begins where those of its language do, whatever its first letter', async () => {
	const ofTwo = { ...type, text: 'NATO مصر', size: 60 };
	const [left, right] = [
		await inkOf(await setType({ ...ofTwo, lang: 'en' })),
		await inkOf(await setType({ ...ofTwo, lang: 'ar' })),
	];
	expect(left).not.toEqual(right);
});

describe('a text that is fitted', () => {
	const sizeOf = async (text: string): Promise<string | undefined> =>
		(await fitType({ ...type, text }, room))?.input.text.font?.split(' ').at(-1);

	test('is as large as there is room', async () => {
		expect(await sizeOf('One')).toBe('90');
		expect(await sizeOf('Several words that need lines of their own. '.repeat(2))).toBe('60');
		expect(await sizeOf('Several words that need lines of their own. '.repeat(6))).toBe('30');
	});

	test('stays within its room, words whole', async () => {
		for (const text of ['One', 'Word '.repeat(30), 'Unbreakable'.repeat(3), 'W'.repeat(150)]) {
			const setting = await fitType({ ...type, text }, room);
			expect(setting?.width).toBeLessThanOrEqual(room.width);
			expect(setting?.height).toBeLessThanOrEqual(room.height);
			expect(setting?.input.text.wrap).toBe(text.startsWith('WW') ? 'word-char' : 'word');
		}
	});

	test('that is too long for the smallest size ends after a word, and says so', async () => {
		const setting = await fitType({ ...type, text: 'Several words. '.repeat(80) }, room);
		expect(setting?.input.text.text).toMatch(/(?:Several|words)…<\/span>$/);
		expect(setting?.height).toBeLessThanOrEqual(room.height);
	});
});
