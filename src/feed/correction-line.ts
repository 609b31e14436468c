import type { Element } from 'hast';
import type { Correction } from '../article/front-matter.ts';
import { element } from '../body/element.ts';
import type { GoneArticle } from '../newspaper/set-article.ts';
import { html } from './html.ts';
import type { Imprint } from './imprint.ts';
import { ourLanguage } from './source-line.ts';

/** One paragraph: what kind of correction it is, of which day, and what it says. */
export function setCorrection(
	{ type, date, text }: Correction,
	{ lang, lines }: Pick<GoneArticle, 'lang' | 'lines'>,
	imprint: Imprint,
): Element {
	const { marks, correction } = imprint.words;
	const [before, after] = marks.detail;
	const label = element(
		'span',
		ourLanguage(lang, imprint),
		element('strong', {}, correction[type]),
		before + imprint.formatDay(date) + after + marks.colon,
	);
	const said = lines.get(text);
	return element('p', {}, label, ...(said === undefined ? [] : [html(said)]));
}
