import { unknownTokens } from './byline.ts';
import { checkDates } from './check-dates.ts';
import type { FrontMatter } from './front-matter.ts';
import { quote } from './quote.ts';
import type { Newsroom } from './read-article.ts';
import type { Report } from './report.ts';
import { isOwnPath } from './site-addresses.ts';
import { suggest } from './suggest.ts';
import { lengthOf } from './text.ts';

type Check = (front: FrontMatter, newsroom: Newsroom, report: Report) => void;

/** Holds the fields of an article against one another: what the rule of no single field can see. */
export const checkArticle: Check = (front, newsroom, report) => {
	for (const check of checks) check(front, newsroom, report);
};

const checks: readonly Check[] = [
	checkSupply,
	checkByline,
	checkDates,
	checkTwins,
	checkLengths,
	checkOriginal,
	checkAliases,
	checkDescription,
	checkCredit,
];

function checkSupply({ source, authors }: FrontMatter, _: Newsroom, report: Report): void {
	if (!source && !authors)
		report(
			'error',
			'schema',
			['source'],
			'is missing, and so is authors. Say who supplied the text, or who wrote it.',
		);
}

function checkByline({ byline }: FrontMatter, { registries }: Newsroom, report: Report): void {
	for (const id of unknownTokens(byline ?? '', registries.authors))
		report(
			'error',
			'unknown-id',
			['byline'],
			`{${id}} is not in authors.yaml. ${suggest(id, [...registries.authors.keys()])}`,
		);
}

function checkTwins(front: FrontMatter, _: Newsroom, report: Report): void {
	for (const field of ['topics', 'source', 'authors'] as const) {
		const ids = front[field] ?? [];
		const twice = ids.findIndex((id, n) => ids.indexOf(id) !== n);
		if (twice >= 0)
			report(
				'error',
				'named-twice',
				[field, twice],
				`${quote(ids[twice] ?? '')} stands there twice. Keep one.`,
			);
	}
}

function checkLengths({ headline, standfirst }: FrontMatter, _: Newsroom, report: Report): void {
	const length = lengthOf(headline);
	if (length > 110)
		report(
			'warning',
			'headline-long',
			['headline'],
			`has ${length} characters. Search engines and cards cut it after 110: shorten it, or add shortHeadline.`,
		);
	if (standfirst === undefined)
		report(
			'warning',
			'standfirst-missing',
			['standfirst'],
			'is missing. Add one sentence that says why the story matters.',
		);
}

const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi)$/i;

function checkOriginal({ sourceUrl }: FrontMatter, _: Newsroom, report: Report): void {
	if (sourceUrl === undefined) return;
	const parameter = [...new URL(sourceUrl).searchParams.keys()].find((name) => tracking.test(name));
	if (parameter !== undefined)
		report(
			'warning',
			'tracking',
			['sourceUrl'],
			`carries the tracking parameter "${parameter}". Take it out of the address.`,
		);
}

function checkAliases({ aliases }: FrontMatter, { registries }: Newsroom, report: Report): void {
	for (const [n, alias] of aliases.entries())
		if (isOwnPath(alias, registries.sections))
			report(
				'error',
				'address-twice',
				['aliases', n],
				`the address ${alias} is a page of the site itself. Take it out.`,
			);
}

function checkDescription({ image, headline }: FrontMatter, _: Newsroom, report: Report): void {
	if (image && (image.alt === headline || image.alt === image.caption))
		report(
			'error',
			'alt',
			['image', 'alt'],
			`repeats the ${image.alt === headline ? 'headline' : 'caption'}. Say what the picture shows.`,
		);
}

function checkCredit({ image }: FrontMatter, _: Newsroom, report: Report): void {
	if (image?.kind === 'photo' && image.credit === undefined)
		report(
			'error',
			'credit',
			['image'],
			'is a photograph without a credit. Add credit: who took it, or kind: if it is no photograph.',
		);
}
