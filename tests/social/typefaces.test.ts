import './no-fonts.ts';
import { describe, expect, test } from 'vitest';
import { setType } from '../../src/social/set-type.ts';
import { typefacesFor } from '../../src/social/typefaces.ts';
import { inkOf, isMissing } from './drawing.ts';
import type { Ink } from './drawing.ts';

const type = { size: 96, weight: 700, colour: '#000000' };

async function drawn(text: string, lang: string): Promise<Ink> {
	return inkOf(await setType({ ...type, text, lang }));
}

test('a letter that no typeface has is a box', async () => {
	expect(isMissing(await drawn('\u0378', 'en'))).toBe(true);
});

describe('every letter is there without a font on the machine:', () => {
	test.each([
		['Latin', 'en', 'AaßéöŁőİğøÆ“”…€'],
		['Vietnamese', 'vi', 'ệẩươĐ'],
		['Cyrillic', 'ru', 'АБЖдйщюяЄіїґҚ'],
		['Greek', 'el', 'ΑΩλάδς'],
		['Arabic', 'ar', 'ابتجحدرسصطعغفقكلمنهوي٢؟'],
		['Persian', 'fa', 'پچژگکی۴'],
		['Hebrew', 'he', 'אבגדהוזחטלמנצקרשת'],
		['Japanese', 'ja', 'あいアイ日本語銀行、「」々辻'],
		['Simplified Chinese', 'zh', '中文报纸降息反应，。“”龙'],
		['Traditional Chinese', 'zh-TW', '臺灣報紙國際體龍'],
		['Korean', 'ko', '한국은행뷁'],
		['pictures', 'en', '🚀👍🎉'],
	])('%s', async (_, lang, letters) => {
		const missing: string[] = [];
		for (const letter of letters) {
			const ink = await drawn(letter, lang);
			if (ink.length < 3 || isMissing(ink)) missing.push(letter);
		}
		expect(missing).toEqual([]);
	});

	test('of several scripts in one line', async () => {
		const alone = await Promise.all(
			['NATO', 'مصر', '銀行'].map(async (text) => setType({ ...type, text, lang: 'en' })),
		);
		const line = await setType({ ...type, text: 'NATO مصر 銀行', lang: 'en' });
		const widths = alone.map((setting) => setting?.width ?? 0);
		expect(line?.width).toBeGreaterThan(widths.reduce((sum, width) => sum + width));
	});
});

test('a character that Chinese and Japanese write differently is written as the language does', async () => {
	expect(await drawn('骨', 'zh')).not.toEqual(await drawn('骨', 'ja'));
});

test.each([
	['en', 'Plain words', ['Newsreader 16pt 16pt', 'Noto Serif']],
	['ar', 'مصر', ['Newsreader 16pt 16pt', 'Noto Serif', 'Noto Naskh Arabic']],
	['he', 'ישראל', ['Newsreader 16pt 16pt', 'Noto Serif', 'Noto Serif Hebrew']],
	['ko', '한국', ['Noto Serif KR ExtraLight', 'Newsreader 16pt 16pt', 'Noto Serif']],
])('only the typefaces that a text needs are unpacked: %s', (lang, text, families) => {
	expect(typefacesFor(text, lang).map(({ family }) => family)).toEqual(families);
});
