import { unspace } from '../../search/spacing.ts';
import type { Found } from './engine.ts';
import { begins, fold } from './fold.ts';

/** What stands in the page for results to be printed with. */
export interface Press {
	readonly template: HTMLTemplateElement;
	/** The label of a value of a facet. */
	readonly labelOf: (facet: 'section' | 'type', value: string) => string;
	readonly day: Intl.DateTimeFormat;
	/** The words that were asked for. */
	readonly asked: string;
}

/** An article that was found, as an entry of the list. */
export function printResult(
	{ url, excerpt, meta, filters }: Found,
	{ template, labelOf, day, asked }: Press,
): DocumentFragment {
	const entry = template.content.cloneNode(true) as DocumentFragment;
	const [section = ''] = filters.section;
	const [type = 'news'] = filters.type;
	const [date = ''] = filters.day;
	const [lang = ''] = filters.lang;
	const put = (part: string): HTMLElement => {
		const element = entry.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (!element) throw new Error(`There is no place for "${part}" in a result.`);
		return element;
	};
	const kicker = [labelOf('section', section), type === 'news' ? '' : labelOf('type', type)];
	put('kicker').textContent = kicker.filter((label) => label !== '').join(' · ');
	const headline = put('headline') as HTMLAnchorElement;
	headline.href = url;
	headline.lang = lang;
	headline.replaceChildren(...markWords(unspace(meta.title), asked));
	put('excerpt').lang = lang;
	put('excerpt').replaceChildren(...mark(unspace(excerpt)));
	put('day').setAttribute('datetime', date);
	put('day').textContent = day.format(new Date(date));
	put('byline').textContent = unspace(meta.byline);
	return entry;
}

/** Made as nodes and not as HTML, so that no text can be more than text. */
function mark(excerpt: string): (Node | string)[] {
	return excerpt.split(/<\/?mark>/).flatMap((piece, place) => {
		const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		return place % 2 === 0 ? text : markWord(text);
	});
}

/** A headline, in which the words that were asked for are marked as in the text. */
function markWords(headline: string, asked: string): (Node | string)[] {
	const starts = asked
		.split(/\s+/)
		.map(fold)
		.filter((start) => start !== '');
	return headline
		.split(/(\s+)/)
		.flatMap((word) => (starts.some((start) => begins(word, start)) ? markWord(word) : word));
}

/** A word comes with the punctuation around it, which stays unmarked. */
function markWord(text: string): (Node | string)[] {
	const [, before = '', word = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(text) ?? [];
	const element = document.createElement('mark');
	element.textContent = word;
	return [before, element, after];
}
