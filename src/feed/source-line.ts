import type { Element, Properties } from 'hast';
import { joinNames } from '../article/byline.ts';
import type { BylinePart } from '../article/byline.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { element } from '../body/element.ts';
import type { Imprint } from './imprint.ts';

/**
 * Who supplied a text, where its original stands and on what terms: no text leaves without it. Away
 * from home a name leads to the supplier, not to our list of what they supplied.
 * @returns one paragraph, or none for a story that is all our own
 */
export function setSourceLine(
	{ lang, sources, sourceUrl, licence }: SetArticle,
	imprint: Imprint,
): Element[] {
	const { words } = imprint;
	const { colon, stop, space } = words.marks;
	const names = joinNames(
		sources.map(({ name, url }) => ({ text: name, href: url })),
		words.language,
	);
	const original = sourceUrl === undefined ? [] : [link(sourceUrl, words.original), stop];
	const sentences = [
		...(names.length === 0 ? [] : [[words.source + colon, ...names.map(setName), stop]]),
		...(original.length === 0 ? [] : [original]),
		...(licence === undefined ? [] : [[words.licence + colon + licence + stop]]),
	];
	const parts = sentences.flatMap((sentence, n) => (n === 0 ? sentence : [space, ...sentence]));
	return parts.length === 0 ? [] : [element('p', ourLanguage(lang, imprint), ...parts)];
}

/** The attributes of our own words inside a text of another language. */
export function ourLanguage(around: string, { words, directionOf }: Imprint): Properties {
	const lang = words.language;
	return lang === around ? {} : { lang, dir: directionOf(lang) };
}

function setName({ text, href }: BylinePart): Element | string {
	return href === undefined ? text : link(href, text);
}

function link(href: string, text: string): Element {
	return element('a', { href }, text);
}
