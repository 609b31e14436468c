import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/social/draw-card.ts';
import { fontsOf } from './no-fonts.ts';
import { aCard, inkWithin, share } from './drawing.ts';

const headlines = [
	['en', 'Resigned'],
	['en', 'The Organisation for the Prohibition of everything says that negotiators agreed late. '],
	['ar', 'مصر توقّع اتفاقاً مع NATO في القاهرة بعد مفاوضات طويلة'],
	['he', 'ממשלת ישראל אישרה את התקציב לשנת 2026'],
	['ja', '日本銀行、金利を据え置き「慎重に判断する」'],
	['zh', '中国央行“降息”，市场反应平淡'],
	['ru', 'Россия и Казахстан подписали соглашение'],
	['en', '🚀 <b>Rocket</b> &amp; more'],
] as const;

describe.each(headlines)('a card in %s: %s', (lang, headline) => {
	test('is a PNG of 1200 by 630 pixels, light enough for every site', async () => {
		const bytes = await drawCard(aCard({ lang, headline }));
		expect(await sharp(bytes).metadata()).toMatchObject({
			format: 'png',
			width: 1200,
			height: 630,
		});
		expect(bytes.length).toBeLessThan(100_000);
	});

	test('is the same with the fonts of the machine as without any', async () => {
		const card = aCard({ lang, headline });
		expect((await drawCard(card)).equals(await drawnElsewhere(card))).toBe(true);
	});
});

test.each([
	['en', 'Resigned', 'left'],
	['ar', 'استقال', 'right'],
	['he', 'התפטר', 'right'],
])('a headline in %s begins where its readers look for it', async (lang, headline, side) => {
	const bytes = await drawCard(aCard({ lang, headline, section: 'World', line: 'AFP' }));
	const halves = [0, 600].map(async (left) => {
		// Between the rules at its head and foot, which cross it.
		const ink = await inkWithin(bytes, { left, top: 125, width: 600, height: 405 });
		return share(ink.flat());
	});
	const [left = 0, right = 0] = await Promise.all(halves);
	expect(side === 'left' ? left : right).toBeGreaterThan(0);
	expect(side === 'left' ? right : left).toBe(0);
});

test('a card whose headline cannot be seen still has the paper on it', async () => {
	const bytes = await drawCard(aCard({ headline: '\u200b' }));
	const ink = await inkWithin(bytes, { left: 64, top: 30, width: 500, height: 70 });
	expect(share(ink.flat())).toBeGreaterThan(0);
});

/** In a process of its own, with the fonts of the machine. */
async function drawnElsewhere(card: ReturnType<typeof aCard>): Promise<Buffer> {
	const script =
		"const { drawCard } = await import('./src/social/draw-card.ts');" +
		'process.stdout.write(await drawCard(JSON.parse(process.argv[1])));';
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '-e', script, JSON.stringify(card)],
		{
			encoding: 'buffer',
			maxBuffer: 1e7,
			env: { ...process.env, FONTCONFIG_FILE: fontsOf('/usr/share/fonts', '/Library/Fonts') },
		},
	);
	return stdout;
}
