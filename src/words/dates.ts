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

/** The day of a moment on the newspaper's clock, in words: "November 4, 2025". */
export function formatDay(moment: Moment, language: string, timeZone: string): string {
	return formatter(language, timeZone, day).format(instantOf(moment, timeZone));
}

/** The same with the time, where there is one; a calendar date stays one. */
export function formatMoment(moment: Moment, language: string, timeZone: string): string {
	return moment.kind === 'date'
		? formatDay(moment, language, timeZone)
		: formatter(language, timeZone, { ...day, ...time }).format(moment.instant);
}

/** `2025-11` in words: "November 2025". */
export function formatMonth(month: string, language: string): string {
	return formatter(language, 'UTC', { year: 'numeric', month: 'long' }).format(
		new Date(`${month}-01T00:00:00Z`),
	);
}

/** `2025-11` in a year's own list: "November". */
export function formatMonthName(month: string, language: string): string {
	return formatter(language, 'UTC', { month: 'long' }).format(new Date(`${month}-01T00:00:00Z`));
}
