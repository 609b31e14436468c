import type { FrontMatter } from './front-matter.ts';
import { dayOf, instantOf, isAfter } from './moment.ts';
import type { Newsroom } from './read-article.ts';
import type { Report } from './report.ts';

/** Holds the dates of an article against one another and against the day of the edition. */
export function checkDates(front: FrontMatter, newsroom: Newsroom, report: Report): void {
	checkOrder(front, newsroom, report);
	checkCorrections(front, newsroom, report);
	checkRights(front, newsroom, report);
}

function checkOrder(
	{ published, updated, expires }: FrontMatter,
	{ registries, now }: Newsroom,
	report: Report,
): void {
	const { timeZone } = registries.site;
	if (updated && isAfter(published, updated, timeZone))
		report(
			'error',
			'date-order',
			['updated'],
			`is ${dayOf(updated, timeZone)}, before published, ${dayOf(published, timeZone)}. Correct one of them.`,
		);
	if (updated && instantOf(updated, timeZone) > now)
		report(
			'warning',
			'updated-future',
			['updated'],
			`is ${dayOf(updated, timeZone)}, which has not come yet. Readers would see a date that is not true: correct it.`,
		);
	if (expires && instantOf(expires, timeZone) <= instantOf(published, timeZone))
		report('error', 'date-order', ['expires'], 'is not after published. Correct one of them.');
}

function checkCorrections(
	{ published, corrections }: FrontMatter,
	{ registries, now }: Newsroom,
	report: Report,
): void {
	const { timeZone } = registries.site;
	for (const [n, { date }] of corrections.entries()) {
		const path = ['corrections', n, 'date'];
		const day = dayOf(date, timeZone);
		if (isAfter(published, date, timeZone))
			report(
				'error',
				'date-order',
				path,
				`is ${day}, before published, ${dayOf(published, timeZone)}. Correct one of them.`,
			);
		else if (instantOf(date, timeZone) > now)
			report(
				'warning',
				'correction-future',
				path,
				`is ${day}, which has not come yet. Readers would see a date that is not true: write the day on which it was corrected.`,
			);
	}
}

function checkRights({ image }: FrontMatter, { registries, now }: Newsroom, report: Report): void {
	const expires = image?.rights?.expires;
	const { timeZone } = registries.site;
	if (expires && instantOf(expires, timeZone) <= now)
		report(
			'error',
			'rights',
			['image', 'rights', 'expires'],
			`was ${dayOf(expires, timeZone)}: the picture may no longer be shown. Renew the licence, or take the picture out.`,
		);
}
