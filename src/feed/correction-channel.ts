import { plainInline } from '../body/press.ts';
import { element } from '../body/element.ts';
import type { Corrected } from '../desk/corrections.ts';
import type { GoneArticle } from '../newspaper/set-article.ts';
import type { Channel } from './channel.ts';
import { onTheClock } from './clock.ts';
import { setCorrection } from './correction-line.ts';
import { printHtml } from './html.ts';
import type { Imprint } from './imprint.ts';
import { once } from './once.ts';
import type { Story } from './story.ts';

/** What the paper got wrong, each correction a story of its own: it is announced once, and never again. */
export function openCorrections(
	imprint: Imprint,
): (newest: readonly Corrected<GoneArticle>[]) => Channel {
	const { limit, origin, site, words } = imprint;
	const title = site.title + words.marks.colon + words.corrections;
	const tell = once((corrected: Corrected<GoneArticle>) => tellCorrection(corrected, imprint));
	return (newest) => ({
		title,
		description: title,
		home: `${origin}/corrections/`,
		language: site.language,
		stories: newest
			.filter(({ article }) => article.feed !== 'none')
			.slice(0, limit)
			.map(tell),
	});
}

function tellCorrection({ article, correction }: Corrected<GoneArticle>, imprint: Imprint): Story {
	const { origin, site, words } = imprint;
	const { address, headline, lang } = article;
	const date = onTheClock(correction.date, site.timeZone);
	const whole = element(
		'div',
		{ lang, dir: imprint.directionOf(lang) },
		setCorrection(correction, article, imprint),
		element('p', {}, element('a', { href: address }, headline)),
	);
	return {
		url: `${origin}${address}#${correction.id}`,
		headline: words.correction[correction.type] + words.marks.colon + headline,
		lang,
		published: date,
		updated: date,
		authors: [{ name: site.title, url: `${origin}/` }],
		tags: [article.section],
		abstract: plainInline(correction.text),
		summary: printHtml(whole, origin + address),
	};
}
