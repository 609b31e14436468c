import { describe, expect, test } from 'vitest';
import {
	dayOf,
	instantOf,
	isAfter,
	machineMoment,
	MomentError,
	parseMoment,
} from '../../src/article/moment.ts';

describe('reads', () => {
	test('a calendar date as a date, without a time or a zone', () => {
		expect(parseMoment('2025-11-04')).toEqual({ kind: 'date', date: '2025-11-04' });
	});

	test.each([
		['2025-11-04T18:20:00+03:00', '2025-11-04T15:20:00.000Z'],
		['2025-11-04T18:20+0300', '2025-11-04T15:20:00.000Z'],
		['2025-11-04T18:20:00Z', '2025-11-04T18:20:00.000Z'],
		['2025-11-04T18:20:00.250Z', '2025-11-04T18:20:00.250Z'],
		['2024-03-10T02:30:00-05:00', '2024-03-10T07:30:00.000Z'],
		['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
	])('%s as the instant %s', (written, instant) => {
		expect(parseMoment(written)).toEqual({ kind: 'date-time', instant: new Date(instant) });
	});
});

describe('refuses', () => {
	test.each([
		['2024-02-30', 'does not exist'],
		['2023-02-29', 'does not exist'],
		['2024-13-01', 'does not exist'],
		['2024-00-10', 'does not exist'],
		['2024-04-31T10:00:00Z', 'does not exist'],
		['0000-00-00', 'does not exist'],
		['1403-01-15', 'older than any newspaper'],
		['2025-11-04T18:20:00', 'no offset'],
		['2025-11-04T25:00:00Z', 'not a date'],
		['2025-11-04T24:00:00Z', 'not a date'],
		['2025-11-04T18:60:00Z', 'not a date'],
		['2025-11-04T18:20:00+99:99', 'not a date'],
		['2025-11-04 18:20', 'not a date'],
		['2025-11-04T18:20:00 UTC', 'not a date'],
		['2025-11-04T18:20:00Z\u202E', 'not a date'],
		['2025-11-4', 'not a date'],
		['10000-01-01', 'not a date'],
		['2024-W09-5', 'not a date'],
		['20251104', 'not a date'],
		['4 November 2025', 'not a date'],
		['1e9', 'not a date'],
		['', 'not a date'],
	])('%j: %s', (written, reason) => {
		expect(() => parseMoment(written)).toThrow(MomentError);
		expect(() => parseMoment(written)).toThrow(reason);
	});

	test('and cuts what it repeats of a long value', () => {
		expect(() => parseMoment('x'.repeat(9999))).toThrow(/^"x{60}…" is not a date/);
	});
});

const lateEvening = parseMoment('2025-11-04T22:30:00Z');
const day = parseMoment('2025-11-04');

describe('the day of a moment', () => {
	test.each([
		['UTC', '2025-11-04'],
		['Europe/Istanbul', '2025-11-05'],
		['Asia/Kolkata', '2025-11-05'],
		['America/Los_Angeles', '2025-11-04'],
	])('is that of the newspaper’s clock: in %s %s', (zone, expected) => {
		expect(dayOf(lateEvening, zone)).toBe(expected);
	});

	test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
		'of a calendar date is that date, in %s as everywhere',
		(zone) => {
			expect(dayOf(day, zone)).toBe('2025-11-04');
			expect(machineMoment(day, zone)).toBe('2025-11-04');
		},
	);
});

test('a calendar date begins at midnight on the newspaper’s clock, in summer and in winter', () => {
	expect(instantOf(day, 'Europe/Istanbul')).toEqual(new Date('2025-11-03T21:00:00Z'));
	expect(instantOf(parseMoment('2025-07-01'), 'America/New_York')).toEqual(
		new Date('2025-07-01T04:00:00Z'),
	);
	expect(instantOf(parseMoment('2025-12-01'), 'America/New_York')).toEqual(
		new Date('2025-12-01T05:00:00Z'),
	);
});

test('a machine reads a time with the offset that the newspaper had then', () => {
	expect(machineMoment(lateEvening, 'Europe/Istanbul')).toBe('2025-11-05T01:30:00+03:00');
	expect(machineMoment(parseMoment('2025-07-01T12:00:00.500Z'), 'America/New_York')).toBe(
		'2025-07-01T08:00:00-04:00',
	);
});

describe('order', () => {
	test.each([
		['2025-11-05', '2025-11-04', true],
		['2025-11-04', '2025-11-04', false],
		['2025-11-04T18:20:00Z', '2025-11-04T18:19:59Z', true],
		['2025-11-04T18:20:00Z', '2025-11-04T20:20:00+02:00', false],
		// Against a date only the day counts, and 22:30 in London is the next day in Istanbul.
		['2025-11-04T22:30:00Z', '2025-11-04', true],
		['2025-11-04T20:30:00Z', '2025-11-04', false],
		['2025-11-05', '2025-11-04T22:30:00Z', false],
	])('%s after %s: %s', (a, b, after) => {
		expect(isAfter(parseMoment(a), parseMoment(b), 'Europe/Istanbul')).toBe(after);
	});
});
