import slugify from '@sindresorhus/slugify';
import { z } from 'zod';
import { decodeReferences } from './character-references.ts';
import { MomentError, parseMoment } from './moment.ts';
import { codeOf, quote } from './quote.ts';
import { findPile, findUnprintable, isVisible, lengthOf } from './text.ts';

/** One line of plain text. What was copied out of HTML as `&#8217;` or `&amp;` is the character it stands for. */
export function line(longest: number): z.ZodType<string, string> {
	return z.string().transform(decodeReferences).pipe(markdownLine(longest));
}

/** One line of Markdown: NFC, white space folded; lengths in characters as a reader counts them. */
export function markdownLine(longest: number): z.ZodType<string, string> {
	return z
		.string()
		.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
		.superRefine((text, context) => {
			const length = lengthOf(text);
			const character = findUnprintable(text);
			const pile = findPile(text);
			if (character !== undefined)
				context.addIssue(
					`holds the character ${codeOf(character)}, which cannot be printed. Take it out.`,
				);
			else if (!isVisible(text)) context.addIssue('is empty. Write it, or take the field out.');
			if (pile !== undefined)
				context.addIssue(
					`piles ${pile} marks on one letter, which covers the lines around it. Take them off.`,
				);
			if (length > longest)
				context.addIssue(
					`has ${length} characters (${quote(text)}), ${longest} at most. Shorten it.`,
				);
		});
}

/** Text that an editor may write without quotes though YAML takes it for a number: an id, a year. */
const plain = z.preprocess(
	(written) => (typeof written === 'number' ? String(written) : written),
	z.string(),
);

/** The id of an entry of a registry, or of an article. */
export const id = plain;

export const moment = plain.transform((written, context) => {
	try {
		return parseMoment(written);
	} catch (error) {
		if (!(error instanceof MomentError)) throw error;
		context.addIssue(error.message);
		return z.NEVER;
	}
});

const longestAddress = 2_000;

export const webAddress = z.string().transform((written, context) => {
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (
		url &&
		/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(written) &&
		!url.username &&
		!url.password &&
		url.href.length <= longestAddress
	)
		return url.href;
	context.addIssue(
		`${quote(written)} is not a web address. Write it whole, from https:// on, without a name or password.`,
	);
	return z.NEVER;
});

const longestSlug = 80;

export const slug = z.string().superRefine((written, context) => {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written) || written.length > longestSlug)
		context.addIssue(
			`${quote(written)} cannot be part of an address. Use a to z, 0 to 9 and single hyphens, ${longestSlug} at most: "${slugFrom(written)}".`,
		);
});

/** The nearest text that can be part of an address; letters of other scripts by their sound. */
export function slugFrom(text: string): string {
	const nearest = slugify(text.normalize('NFKD').replace(/\p{M}/gu, ''), { decamelize: false })
		.slice(0, longestSlug)
		.replace(/-+$/, '');
	return nearest === '' ? 'article' : nearest;
}

/** One value or a list of them, as a list. */
export function oneOrMore<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
	return z.preprocess(
		(written) =>
			written === undefined || written === null || Array.isArray(written) ? written : [written],
		z.array(item).min(1),
	);
}

/** A path on this site: `/2024/12/old-slug/`. */
export const sitePath = z.string().transform((written, context) => {
	const path = written.endsWith('/') ? written : `${written}/`;
	if (/^\/(?:[a-z0-9][a-z0-9._-]*\/)+$/i.test(path) && !/\/index\.html\/$/i.test(path)) return path;
	context.addIssue(
		`${quote(written)} is not a path on this site. Write it like /2024/12/old-slug/.`,
	);
	return z.NEVER;
});
