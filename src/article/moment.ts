import { TZDate, tzOffset } from '@date-fns/tz';
// By their own files: the package's main entry loads three hundred, which takes longer than a check.
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { quote } from './quote.ts';

/**
 * When something was published, updated or ends. A calendar date has no time and no zone and never
 * gets one; a date-time is an instant.
 */
export type Moment =
	| { readonly kind: 'date'; /** `YYYY-MM-DD` */ readonly date: string }
	| { readonly kind: 'date-time'; readonly instant: Date };

const calendarDate = /^\d{4}-\d\d-\d\d$/;
const dateTime =
	/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;
/** The first newspaper is of 1605; a year before it is of another calendar. */
const firstYear = 1600;

/** What is wrong with a written moment, in a sentence with its remedy. */
export class MomentError extends Error {}

/**
 * Reads `2025-11-04` or `2025-11-04T18:20:00+03:00` (ISO 8601, the profile of RFC 3339).
 * @throws MomentError for any other form, a day that does not exist, and a time without an offset.
 */
export function parseMoment(written: string): Moment {
	const isDate = calendarDate.test(written);
	const time = dateTime.exec(written);
	if (!isDate && !time)
		throw new MomentError(
			`${quote(written)} is not a date. Write 2025-11-04, or 2025-11-04T18:20:00+03:00 for a time.`,
		);
	const parsed = parseISO(written);
	if (!isValid(parsed))
		throw new MomentError(`"${written}" does not exist in the calendar. Correct the day.`);
	if (Number(written.slice(0, 4)) < firstYear)
		throw new MomentError(
			`"${written}" is older than any newspaper. Write the year of the common era.`,
		);
	if (isDate) return { kind: 'date', date: written };
	if (!time?.[1])
		throw new MomentError(
			`"${written}" has a time but no offset. Write ${written}Z for UTC, or ${written}+03:00.`,
		);
	return { kind: 'date-time', instant: parsed };
}

/** The day of a moment on the newspaper's clock, `YYYY-MM-DD`. */
export function dayOf(moment: Moment, timeZone: string): string {
	if (moment.kind === 'date') return moment.date;
	const minutes = tzOffset(timeZone, moment.instant);
	return new Date(moment.instant.getTime() + minutes * 60_000).toISOString().slice(0, 10);
}

/** The instant a moment begins, for sorting and comparing: a date begins at midnight on the newspaper's clock. */
export function instantOf(moment: Moment, timeZone: string): Date {
	if (moment.kind === 'date-time') return moment.instant;
	const name = `${moment.date} ${timeZone}`;
	const known = midnights.get(name);
	if (known !== undefined) return new Date(known);
	const [year = 0, month = 1, day = 1] = moment.date.split('-').map(Number);
	const midnight = new TZDate(year, month - 1, day, timeZone).getTime();
	midnights.set(name, midnight);
	return new Date(midnight);
}

/** Milliseconds since 1970 at which days began: sorting and sitemaps ask for the same ones again and again. */
const midnights = new Map<string, number>();

export function isAfter(a: Moment, b: Moment, timeZone: string): boolean {
	if (a.kind === 'date' || b.kind === 'date') return dayOf(a, timeZone) > dayOf(b, timeZone);
	return a.instant > b.instant;
}

/** What `<time datetime>` and JSON-LD hold: the date as it is, or the time with the newspaper's offset. */
export function machineMoment(moment: Moment, timeZone: string): string {
	return moment.kind === 'date'
		? moment.date
		: new TZDate(moment.instant, timeZone).toISOString().replace(/\.\d{3}/, '');
}
