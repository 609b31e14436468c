import { instantOf } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(
	language: string,
	timeZone: string,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	const key = JSON.stringify([language, timeZone, options]);
	const made = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone });
	formats.set(key, made);
	return made;
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/**
 * The day of a moment on the newspaper's clock, in words and in the calendar of the language:
 * "November 4, 2025", "۱۳ آبان ۱۴۰۴".
 */
export function formatDay(moment: Moment, language: string, timeZone: string): string {
	return formatter(language, timeZone, day).format(instantOf(moment, timeZone));
}

/** The same with the time, where there is one; a calendar date stays one. */
export function formatMoment(moment: Moment, language: string, timeZone: string): string {
	return moment.kind === 'date'
		? formatDay(moment, language, timeZone)
		: formatter(language, timeZone, { ...day, ...time }).format(moment.instant);
}

/** The years between two instants, in the calendar of the days beside them: "2021 – 2025", or the one year. */
export function formatSpan(from: Date, to: Date, language: string, timeZone: string): string {
	return formatter(language, timeZone, { year: 'numeric' }).formatRange(from, to);
}

/** A year as a heading: "2025", "٢٠٢٥". */
export function formatYear(year: string, language: string): string {
	return nameMonth(`${year}-01`, language, { year: 'numeric' });
}

/** `2025-11` in words: "November 2025". */
export function formatMonth(month: string, language: string): string {
	return nameMonth(month, language, { year: 'numeric', month: 'long' });
}

/** `2025-11` in a year's own list: "November". */
export function formatMonthName(month: string, language: string): string {
	return nameMonth(month, language, { month: 'long' });
}

/** As a heading begins. The Gregorian month, as in its address, where days have another calendar too. */
function nameMonth(month: string, language: string, options: Intl.DateTimeFormatOptions): string {
	const format = formatter(language, 'UTC', { ...options, calendar: 'gregory' });
	const name = format.format(new Date(`${month}-01T00:00:00Z`));
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
