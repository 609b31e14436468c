import { z } from 'zod';
import { quote } from './quote.ts';
import { fold } from './suggest.ts';

/** A language tag (BCP 47) of a language that is known, in its canonical form. */
export const language = z.string().transform((written, context) => {
	const tag = canonicalOf(written);
	if (tag !== undefined && isKnown(tag)) return tag;
	const fault = tag === undefined ? 'is not a language tag' : 'is not the code of a language';
	const meant = meantBy(written);
	const remedy =
		meant === undefined ? 'Write for example en, pt-BR or ar.' : `Did you mean "${meant}"?`;
	context.addIssue(`${quote(written)} ${fault}. ${remedy}`);
	return z.NEVER;
});

function canonicalOf(written: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(written)[0];
	} catch {
		return undefined;
	}
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether it has a name, or, as some thousand others, at least a script. */
function isKnown(tag: string): boolean {
	const [code = tag] = tag.split('-');
	return scriptOf(code) !== undefined || languages.of(code) !== undefined;
}

function scriptOf(code: string): string | undefined {
	return new Intl.Locale(code).maximize().script;
}

/** What somebody means who writes en_US, "German" or "deutsch", or the code of Japan. */
function meantBy(written: string): string | undefined {
	const tag = canonicalOf(written.replaceAll('_', '-'));
	if (tag !== undefined && isKnown(tag)) return tag;
	codes ??= codesByName();
	return codes.get(fold(written)) ?? spokenIn(written);
}

/** Worked out when the first mistake asks for it: it takes a tenth of a second. */
let codes: ReadonlyMap<string, string> | undefined;

/** Codes of two letters by the names of their languages, in English and in themselves. */
function codesByName(): ReadonlyMap<string, string> {
	const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
	const known = letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => languages.of(code) !== undefined);
	return new Map(
		known.flatMap((code) => {
			const own = new Intl.DisplayNames(code, { type: 'language' });
			const names = [languages.of(code), own.of(code)];
			return names.map((name) => [fold(name ?? code), canonicalOf(code) ?? code]);
		}),
	);
}

function spokenIn(region: string): string | undefined {
	if (!/^[a-z]{2}$/i.test(region) || regions.of(region.toUpperCase()) === undefined)
		return undefined;
	return new Intl.Locale(`und-${region}`).maximize().language;
}
