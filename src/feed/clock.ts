import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { instantOf } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';

/**
 * A moment as feeds must have it: with a time and an offset, the newspaper's. RSS, Atom and JSON Feed
 * know no calendar dates, so one becomes the midnight at which its day begins, here and nowhere else.
 */
export function onTheClock(moment: Moment, timeZone: string): TZDate {
	return new TZDate(instantOf(moment, timeZone), timeZone);
}

/** `Tue, 04 Nov 2025 18:20:00 +0300`: RFC 822 with four digits for the year, as RSS 2.0 asks. */
export function rfc822(time: TZDate): string {
	return format(time, 'EEE, dd MMM yyyy HH:mm:ss xx');
}

/** `2025-11-04T18:20:00+03:00`: RFC 3339, as Atom (RFC 4287, 3.3) and JSON Feed 1.1 ask. */
export function rfc3339(time: TZDate): string {
	return format(time, "yyyy-MM-dd'T'HH:mm:ssxxx");
}
