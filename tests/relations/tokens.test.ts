import { expect, test } from 'vitest';
import { tokens } from '../../src/relations/tokens.ts';

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
	[
		'Arabic without what is written as one with the article',
		'والرئيس بالمكسيك للحكومة',
		['رييس', 'مكسيك', 'حكومه'],
	],
	['short Arabic words whole', 'الى والد', ['الي', 'والد']],
	[
		'Persian as Arabic keyboards write it too',
		'کتاب‌های ایرانی كتاب',
		['كتاب', 'هاي', 'ايراني', 'كتاب'],
	],
	['Hebrew without conjunction and article', 'והממשלה הממשלה ממשלה', ['ממשלה', 'ממשלה', 'ממשלה']],
	['Hebrew without points', 'שָׁלוֹם עולם', ['שלום', 'עולם']],
	['Chinese into words', '墨西哥总统', ['墨西哥', '总统']],
	['Japanese into words, next to Latin', 'NATO首相が', ['nato', '首相', 'が']],
	['one Chinese character as itself', '水', ['水']],
	['Thai into words', 'ประเทศไทย', ['ประเทศไทย']],
	['Hindi without what joins its letters', 'दिल्ली में', ['दिलली']],
	['numbers', 'In 2025, 26 of 3', ['in', '2025', '26', 'of']],
	['nothing', ' — … 👍', []],
])('cuts %s', (_, text, terms) => {
	expect(tokens(text)).toEqual(terms);
});
