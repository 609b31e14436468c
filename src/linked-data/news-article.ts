import type { ImageObject, NewsArticle, Thing } from 'schema-dts';
import { lastChange } from '../article/article.ts';
import type { ArticleType } from '../article/front-matter.ts';
import { machineMoment } from '../article/moment.ts';
import type { Moment } from '../article/moment.ts';
import type { Label } from '../article/registries.ts';
import { plainInline } from '../body/press.ts';
import { frontAddress } from '../desk/fronts.ts';
import type { Listing, SetArticle } from '../newspaper/set-article.ts';
import { describeAuthors, describeSource } from './agents.ts';
import type { Press } from './press.ts';
import { describePublisher } from './publisher.ts';
import { soundArticle } from './sound-article.ts';

/** The one right subtype for a kind of work: a string, because a list makes readers ignore all of it. */
const subtypes = {
	news: 'NewsArticle',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	feature: 'NewsArticle',
	explainer: 'BackgroundNewsArticle',
	interview: 'NewsArticle',
	obituary: 'NewsArticle',
	brief: 'NewsArticle',
	review: 'ReviewNewsArticle',
	sponsored: 'AdvertiserContentArticle',
} as const satisfies Record<ArticleType, string>;

/**
 * An article as schema.org describes it, with its whole attribution.
 * @param translations the same story in other languages
 * @throws Error when what machines need of it is missing
 */
export function describeArticle(
	article: SetArticle,
	translations: readonly Listing[],
	press: Press,
): NewsArticle {
	const { origin } = press;
	const url = origin + article.address;
	const described: NewsArticle = {
		// The types of schema-dts do not let an advertisement stand where a news article may; search engines do.
		'@type': subtypes[article.type] as 'NewsArticle',
		'@id': url,
		url,
		mainEntityOfPage: url,
		headline: article.headline,
		alternativeHeadline: article.shortHeadline,
		description: article.standfirst && plainInline(article.standfirst),
		abstract: article.keyPoints?.map(plainInline).join('\n'),
		...describeOrigin(article, press),
		...describeDates(article, press),
		...describeSubject(article, origin),
		image: describePicture(article, origin),
		genre: article.type,
		wordCount: article.wordCount,
		timeRequired: `PT${article.minutes}M`,
		inLanguage: article.lang,
		isAccessibleForFree: true,
		isPartOf: describeStoryline(article, origin),
		...relate(article, translations, origin),
	};
	return soundArticle(described, url);
}

type Part = Partial<Exclude<NewsArticle, string>>;

/** Who wrote it, who supplied it, where the original stands and on what terms. */
function describeOrigin(article: SetArticle, press: Press): Part {
	const { dateline, licence, sources, sourceUrl } = article;
	const suppliers = sources.map((source) => describeSource(source, press));
	return {
		author: describeAuthors(article, press),
		publisher: describePublisher(press),
		sourceOrganization: suppliers,
		copyrightHolder: suppliers,
		isBasedOn: sourceUrl,
		license: describeLicence(licence),
		dateline,
		locationCreated: dateline === undefined ? undefined : { '@type': 'Place', name: dateline },
	};
}

function describeDates(article: SetArticle, { site }: Press): Part {
	const moment = (when: Moment): string => machineMoment(when, site.timeZone);
	const { corrections, expires, published } = article;
	return {
		datePublished: moment(published),
		dateModified: moment(lastChange(article, site.timeZone)),
		expires: expires && moment(expires),
		correction: corrections.map(({ date, text }) => ({
			'@type': 'CorrectionComment',
			datePublished: moment(date),
			text: plainInline(text),
		})),
	};
}

function describeSubject({ section, topics, people, places }: SetArticle, origin: string): Part {
	return {
		articleSection: section.label,
		keywords: topics.map(({ label }) => label),
		about: topics.map((topic) => describeTopic(topic, origin)),
		mentions: [
			...people.map((name) => ({ '@type': 'Person', name }) as const),
			...places.map((name) => ({ '@type': 'Place', name }) as const),
		],
	};
}

/** An address of a licence, or its name. */
function describeLicence(licence: string | undefined): NewsArticle['license'] {
	if (licence === undefined || /^https?:\/\//.test(licence)) return licence;
	return { '@type': 'CreativeWork', name: licence };
}

/** Described wherever it is shown: a picture that may not be distributed is still on the page. */
function describePicture({ image, picture }: SetArticle, origin: string): ImageObject | undefined {
	if (!image || !picture) return undefined;
	const { alt, caption, credit, rights } = image;
	return {
		'@type': 'ImageObject',
		url: origin + picture.src,
		width: { '@type': 'QuantitativeValue', value: picture.width, unitCode: 'E37' },
		height: { '@type': 'QuantitativeValue', value: picture.height, unitCode: 'E37' },
		description: alt,
		caption: caption && plainInline(caption),
		creditText: credit,
		license: describeLicence(rights?.licence),
	};
}

function describeTopic({ id, label }: Label, origin: string): Thing {
	return { '@type': 'Thing', name: label, url: origin + frontAddress('topic', id) };
}

function describeStoryline({ storyline }: SetArticle, origin: string): NewsArticle['isPartOf'] {
	if (!storyline) return undefined;
	const url = origin + frontAddress('storyline', storyline.id);
	return { '@type': 'CreativeWorkSeries', '@id': url, name: storyline.label, url };
}

/** The article of which this is a translation, or those that are translations of it. */
function relate(
	{ translationOf }: SetArticle,
	translations: readonly Listing[],
	origin: string,
): Pick<NewsArticle, 'translationOfWork' | 'workTranslation'> {
	const works = translations.map(({ id, address, headline, lang }) => ({
		id,
		work: { '@type': 'NewsArticle', '@id': origin + address, headline, inLanguage: lang } as const,
	}));
	return translationOf === undefined
		? { workTranslation: works.map(({ work }) => work) }
		: { translationOfWork: works.find(({ id }) => id === translationOf)?.work };
}
