import { expect, test } from 'vitest';
import { parseMoment } from '../../src/article/moment.ts';
import { onTheClock, rfc3339, rfc822 } from '../../src/feed/clock.ts';

test.each([
	[
		'2025-11-04T18:20:00+03:00',
		'Europe/Istanbul',
		'Tue, 04 Nov 2025 18:20:00 +0300',
		'2025-11-04T18:20:00+03:00',
	],
	[
		'2025-11-04T23:30:00Z',
		'Asia/Tokyo',
		'Wed, 05 Nov 2025 08:30:00 +0900',
		'2025-11-05T08:30:00+09:00',
	],
	['2025-11-04', 'UTC', 'Tue, 04 Nov 2025 00:00:00 +0000', '2025-11-04T00:00:00+00:00'],
	// Summer time and winter time on the same clock.
	[
		'2025-07-04',
		'America/New_York',
		'Fri, 04 Jul 2025 00:00:00 -0400',
		'2025-07-04T00:00:00-04:00',
	],
	[
		'2025-12-04',
		'America/New_York',
		'Thu, 04 Dec 2025 00:00:00 -0500',
		'2025-12-04T00:00:00-05:00',
	],
])('prints %s on the clock of %s', (written, timeZone, inRss, inAtom) => {
	const time = onTheClock(parseMoment(written), timeZone);
	expect([rfc822(time), rfc3339(time)]).toEqual([inRss, inAtom]);
});
