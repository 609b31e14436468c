import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/article/moment.ts';
import {
	formatDay,
	formatMoment,
	formatMonth,
	formatMonthName,
	formatSpan,
} from '../../src/words/dates.ts';

const lateEvening = parseMoment('2025-11-04T22:30:00Z');
const newYear = parseMoment('2026-01-01');
/** Intl writes several kinds of space, and marks of direction around a zone. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/\u200E/g, '');

describe('a moment is told', () => {
	test.each([
		['en', 'November 5, 2025'],
		['tr', '5 Kasım 2025'],
		['ar', '5 نوفمبر 2025'],
		['he', '5 בנובמבר 2025'],
		['es', '5 de noviembre de 2025'],
		['fr', '5 novembre 2025'],
		['de', '5. November 2025'],
		['pt', '5 de novembro de 2025'],
		['ru', '5 ноября 2025 г.'],
		['ja', '2025年11月5日'],
		['zh', '2025年11月5日'],
		// Iran's papers date by the Persian calendar.
		['fa', '۱۴ آبان ۱۴۰۴'],
	])('in %s by the day on the newspaper’s clock: %s', (language, day) => {
		expect(plain(formatDay(lateEvening, language, 'Europe/Istanbul'))).toBe(day);
	});

	test.each([
		['America/Los_Angeles', '4. November 2025', '14:30'],
		['Europe/Istanbul', '5. November 2025', '01:30'],
		['Pacific/Auckland', '5. November 2025', '11:30'],
	])('in %s with its time there', (zone, day, time) => {
		const text = formatMoment(lateEvening, 'de', zone);
		expect(text).toContain(day);
		expect(text).toContain(time);
	});

	test.each([
		['en', 'November 5, 2025 at 1:30 AM GMT+3'],
		['ru', '5 ноября 2025 г. в 01:30 GMT+3'],
		['ja', '2025年11月5日 1:30 GMT+3'],
	])('in %s with the name of the clock: %s', (language, text) => {
		expect(plain(formatMoment(lateEvening, language, 'Europe/Istanbul'))).toBe(text);
	});
});

describe.each(['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
	'in %s a calendar date',
	(zone) => {
		test('is that day, and has no time', () => {
			expect(formatDay(newYear, 'fr', zone)).toBe('1 janvier 2026');
			expect(formatMoment(newYear, 'fr', zone)).toBe('1 janvier 2026');
		});
	},
);

test.each([
	['en', '2021 – 2025'],
	['ja', '2021年～2025年'],
	// As the days beside it, which are of the Persian calendar.
	['fa', '۱۴۰۰ تا ۱۴۰۴'],
])('a span of years is told in %s as %s', (language, span) => {
	const [from, to] = [new Date('2021-06-01'), new Date('2025-06-01')];
	expect(plain(formatSpan(from, to, language, 'UTC'))).toBe(span);
	expect(formatSpan(from, from, 'en', 'UTC')).toBe('2021');
});

describe('a month is told as a heading begins', () => {
	test.each([
		['en', 'November 2025', 'November'],
		['tr', 'Kasım 2025', 'Kasım'],
		['ar', 'نوفمبر 2025', 'نوفمبر'],
		['he', 'נובמבר 2025', 'נובמבר'],
		['es', 'Noviembre de 2025', 'Noviembre'],
		['fr', 'Novembre 2025', 'Novembre'],
		['de', 'November 2025', 'November'],
		['pt', 'Novembro de 2025', 'Novembro'],
		['ru', 'Ноябрь 2025 г.', 'Ноябрь'],
		['ja', '2025年11月', '11月'],
		['zh', '2025年11月', '十一月'],
		// Not Âbân, in which November ends: the address says 2025/11.
		['fa', 'نوامبر ۲۰۲۵', 'نوامبر'],
	])('in %s: %s', (language, whole, name) => {
		expect(plain(formatMonth('2025-11', language))).toBe(whole);
		expect(formatMonthName('2025-11', language)).toBe(name);
	});
});
