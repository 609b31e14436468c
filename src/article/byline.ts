import type { Article } from './article.ts';
import type { Author } from './registries.ts';

/** A piece of a line of names. Words between names have no `href`; that of a name without a page is undefined. */
export interface BylinePart {
	readonly text: string;
	readonly href?: string | undefined;
	/** Language of the page it leads to. */
	readonly hreflang?: string | undefined;
}

/**
 * The line that says who wrote a story. An editor's own line stands as written; without authors it is
 * the organisation that supplied the text, and nobody is "By".
 * @param pattern the interface's words around names: `By {names}`
 * @param language for joining names
 */
export function bylineParts(
	{ byline, authors, sources }: Pick<Article, 'byline' | 'authors' | 'sources'>,
	registry: ReadonlyMap<string, Author>,
	pattern: string,
	language: string,
): BylinePart[] {
	if (byline !== undefined) return fillTokens(byline, registry);
	if (authors.length === 0) return sourceParts(sources, language);
	return joinNames(authors.map(authorPart), language, pattern);
}

/** Whether the byline names who wrote a story, or at most who supplied it. */
export function isSigned({ byline, authors }: Pick<Article, 'byline' | 'authors'>): boolean {
	return authors.length > 0 || byline !== undefined;
}

/** The organisations that supplied a story, each linked to its page. */
export function sourceParts(sources: Article['sources'], language: string): BylinePart[] {
	return joinNames(
		sources.map(({ id, name }) => ({ text: name, href: `/sources/${id}/` })),
		language,
	);
}

/** The byline as plain text. */
export function bylineText(...args: Parameters<typeof bylineParts>): string {
	return bylineParts(...args)
		.map(({ text }) => text)
		.join('');
}

function authorPart({ id, name }: Author): BylinePart {
	return { text: name, href: id === undefined ? undefined : `/authors/${id}/` };
}

/**
 * Names as the language lists them: "Ana Diaz, Tom Reed and Li Wei".
 * @param pattern words around them
 */
export function joinNames(
	names: readonly BylinePart[],
	language: string,
	pattern = '{names}',
): BylinePart[] {
	const [before = '', after = ''] = pattern.split('{names}');
	const left = [...names];
	const list = listFormat(language)
		.formatToParts(names.map(({ text }) => text))
		.map(({ type, value }) => (type === 'element' ? left.shift() : undefined) ?? { text: value });
	return [{ text: before }, ...list, { text: after }].filter(({ text }) => text !== '');
}

/** To make one takes longer than to use it a hundred times. */
function listFormat(language: string): Intl.ListFormat {
	const known = listFormats.get(language);
	if (known) return known;
	const made = new Intl.ListFormat(language, { type: 'conjunction' });
	listFormats.set(language, made);
	return made;
}

const listFormats = new Map<string, Intl.ListFormat>();

function fillTokens(byline: string, registry: ReadonlyMap<string, Author>): BylinePart[] {
	return byline.split(/(\{[^{}]+\})/).flatMap((piece): BylinePart[] => {
		const author = piece.startsWith('{') ? registry.get(piece.slice(1, -1)) : undefined;
		if (author) return [authorPart(author)];
		return piece === '' ? [] : [{ text: piece }];
	});
}

/** Ids in braces that are not in `authors.yaml`. */
export function unknownTokens(byline: string, registry: ReadonlyMap<string, Author>): string[] {
	return [...byline.matchAll(/\{([^{}]+)\}/g)].flatMap(([, id = '']) =>
		registry.has(id) ? [] : [id],
	);
}
