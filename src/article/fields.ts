import { z } from 'zod';
import { MomentError, parseMoment } from './moment.ts';

// Control characters, halves of surrogate pairs and noncharacters cannot stand in XML (XML 1.0, 2.2);
// the overrides U+202D and U+202E show a reader other text than is there (Unicode TR 36, 2.10.5).
const unprintable =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u202D\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character of a text that no page or feed can carry, as `U+0001`; nothing when all are fine. */
export function findUnprintable(text: string): string | undefined {
	const code = unprintable.exec(text)?.[0].charCodeAt(0);
	return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of text: NFC, white space folded; lengths in characters as a reader counts them. */
export function line(longest: number): z.ZodType<string> {
	return z
		.string()
		.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
		.superRefine((text, context) => {
			const length = [...text].length;
			if (visible(text) === '') context.addIssue('is empty. Write it, or take the field out.');
			if (length > longest)
				context.addIssue(
					`has ${String(length)} characters ("${text.slice(0, 40)}…"), ${String(longest)} at most. Shorten it.`,
				);
			const character = findUnprintable(text);
			if (character !== undefined)
				context.addIssue(`holds the character ${character}, which cannot be printed. Take it out.`);
		});
}

/** A text without white space and characters that show nothing. */
function visible(text: string): string {
	return text.replace(/[\s\p{Cf}\u115F\u1160\u2800\u3164]/gu, '');
}

export const moment = z.string().transform((written, context) => {
	try {
		return parseMoment(written);
	} catch (error) {
		if (!(error instanceof MomentError)) throw error;
		context.addIssue(error.message);
		return z.NEVER;
	}
});

export const webAddress = z.string().transform((written, context) => {
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username)
		return url.href;
	context.addIssue(
		`"${written}" is not a web address. Write it whole, from https:// on, without a name or password.`,
	);
	return z.NEVER;
});

/** A language tag (BCP 47), in its canonical form. */
export const language = z.string().transform((written, context) => {
	try {
		return Intl.getCanonicalLocales(written)[0] ?? written;
	} catch {
		context.addIssue(`"${written}" is not a language tag. Write for example en, pt-BR or ar.`);
		return z.NEVER;
	}
});

export const slug = z.string().superRefine((written, context) => {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written) || written.length > 80)
		context.addIssue(
			`"${written}" cannot be part of an address. Use a to z, 0 to 9 and single hyphens, 80 at most: "${slugFrom(written)}".`,
		);
});

/** The nearest text that can be part of an address. */
export function slugFrom(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/ı/g, 'i')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-+|-+$/g, '');
	return plain === '' ? 'article' : plain;
}

/** One value or a list of them, as a list. */
export function oneOrMore<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
	return z.preprocess(
		(written) => (written === undefined || Array.isArray(written) ? written : [written]),
		z.array(item).min(1),
	);
}

/** A path on this site: `/2024/12/old-slug/`. */
export const sitePath = z.string().transform((written, context) => {
	const path = written.endsWith('/') ? written : `${written}/`;
	if (/^\/(?:[a-z0-9][a-z0-9._-]*\/)+$/i.test(path)) return path;
	context.addIssue(`"${written}" is not a path on this site. Write it like /2024/12/old-slug/.`);
	return z.NEVER;
});
