import { expect, test } from 'vitest';
import { tokens } from '../../src/desk/tokens.ts';

test.each([
	['words without case and marks', 'The U.S. said: “Tariffs!”', ['the', 'said', 'tariff']],
	['one form for a plural', 'cartels cartel class gas', ['cartel', 'cartel', 'class', 'gas']],
	['Turkish without its dots', 'İSTANBUL’da ılık Şişli', ['istanbul', 'da', 'ilik', 'sisli']],
	['Spanish without accents', 'México niños', ['mexico', 'nino']],
	['German', 'Über Straße', ['uber', 'straße']],
	[
		'Arabic without vowels, length and article',
		'الرَّئِيس قال إن المكسيك مــصر',
		['رييس', 'قال', 'ان', 'مكسيك', 'مصر'],
	],
	['Hebrew without points', 'שָׁלוֹם עולם', ['שלום', 'עולם']],
	['Chinese in pairs', '墨西哥总统', ['墨西', '西哥', '哥总', '总统']],
	['Japanese in pairs, next to Latin', 'NATO首相が', ['首相', '相が', 'nato']],
	['one Chinese character as itself', '水', ['水']],
	['Thai in pairs', 'ไทย', ['ไท', 'ทย']],
	['Hindi without what joins its letters', 'दिल्ली में', ['दिलली']],
	['numbers', 'In 2025, 26 of 3', ['in', '2025', '26', 'of']],
	['nothing', ' — … 👍', []],
])('cuts %s', (_, text, terms) => {
	expect(tokens(text)).toEqual(terms);
});
