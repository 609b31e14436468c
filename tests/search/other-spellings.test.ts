import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/search/other-spellings.ts';

test.each([
	['Işıklar söndü', 'tr', 'ışıklar isiklar'],
	['INDEX', 'tr', 'ındex'],
	['İzmir', 'tr', ''],
	['INDEX and Café', 'en', ''],
	['une œuvre, une Œuvre', 'fr', 'oeuvre'],
	['Straße', 'de', 'strasse'],
	['Łódź, Øresund', 'en', 'lodz oresund'],
	['مدرسة', 'ar', 'مدرسه'],
	['新幹線', 'ja', ''],
])('%s in %s is also found as "%s"', (text, lang, also) => {
	expect(otherSpellings(text, lang)).toBe(also);
});
