import type { Element, ElementContent } from 'hast';
import type { Correction } from '../article/front-matter.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { element } from '../body/element.ts';
import { setCorrection } from './correction-line.ts';
import { html, printHtml } from './html.ts';
import type { Imprint } from './imprint.ts';
import { ledeOf } from './lede.ts';
import { mayLeave } from './picture.ts';
import { ourLanguage, setSourceLine } from './source-line.ts';

/** A whole article: picture, standfirst, dateline, key points, body, corrections, and where it comes from. */
export function printContent(article: SetArticle, imprint: Imprint): string {
	const { dateline, set, standfirstHtml } = article;
	return print(article, imprint, [
		...setFigure(article, imprint),
		...(standfirstHtml === undefined ? [] : [element('p', {}, html(standfirstHtml))]),
		...(dateline === undefined ? [] : [element('p', {}, element('bdi', {}, dateline))]),
		...setCorrections(article, imprint, 'top'),
		...setKeyPoints(article, imprint),
		html(set.start),
		html(set.rest),
		...setCorrections(article, imprint, 'end'),
	]);
}

/**
 * What may leave of an article whose licence keeps the text: its standfirst or lede, its corrections,
 * which are our own words, and its source.
 */
export function printSummary(article: SetArticle, imprint: Imprint): string {
	const { feed, standfirstHtml } = article;
	const text = standfirstHtml === undefined ? ledeOf(article) : html(standfirstHtml);
	// Beside a whole text they would be said twice.
	const corrections = feed === 'full' ? [] : setCorrections(article, imprint);
	return print(article, imprint, [element('p', {}, text), ...corrections]);
}

/** A feed reader shows stories outside any page of ours, so each says its language and direction. */
function print(article: SetArticle, imprint: Imprint, parts: readonly ElementContent[]): string {
	const { address, lang } = article;
	const whole = element(
		'div',
		{ lang, dir: imprint.directionOf(lang) },
		...setKicker(article, imprint),
		...parts,
		...setSourceLine(article, imprint),
	);
	return printHtml(whole, imprint.origin + address);
}

/** The reader is told every kind of work but news: an advertisement above all. */
function setKicker({ lang, type }: SetArticle, imprint: Imprint): Element[] {
	if (type === 'news') return [];
	const kicker = element('strong', {}, imprint.words.type[type]);
	return [element('p', ourLanguage(lang, imprint), kicker)];
}

/** The picture as the page shows it, with its caption and credit. */
function setFigure(article: SetArticle, imprint: Imprint): Element[] {
	const { image, lang, lines, picture } = article;
	if (!image || !picture || !mayLeave(image)) return [];
	const { src, srcset: srcSet, width, height } = picture;
	const { alt, credit, kind } = image;
	const caption = image.caption === undefined ? undefined : lines.get(image.caption);
	const parts = [
		...(caption === undefined ? [] : [html(caption)]),
		...(kind === 'file' ? [inOurLanguage(lang, imprint, imprint.words.filePhoto)] : []),
		...(credit === undefined ? [] : [credit]),
	];
	const legend = parts.flatMap((part, n) => (n === 0 ? [part] : [' / ', part]));
	return [
		element(
			'figure',
			{},
			element('img', { src, srcSet, width, height, alt }),
			...(legend.length === 0 ? [] : [element('figcaption', {}, ...legend)]),
		),
	];
}

/** @param at the placement of those that are set; all of them without one */
function setCorrections(
	article: SetArticle,
	imprint: Imprint,
	at?: Correction['placement'],
): Element[] {
	return article.corrections
		.filter(({ placement }) => at === undefined || placement === at)
		.map((correction) => setCorrection(correction, article, imprint));
}

function setKeyPoints({ keyPoints, lang, lines }: SetArticle, imprint: Imprint): Element[] {
	if (!keyPoints) return [];
	const title = element('strong', {}, imprint.words.keyPoints);
	const points = keyPoints.flatMap((point) => lines.get(point) ?? []);
	return [
		element('p', ourLanguage(lang, imprint), title),
		element('ul', {}, ...points.map((point) => element('li', {}, html(point)))),
	];
}

/** Words of the interface among those of an article. */
function inOurLanguage(
	around: string,
	imprint: Imprint,
	...words: readonly (Element | string)[]
): Element {
	return element('span', ourLanguage(around, imprint), ...words);
}
