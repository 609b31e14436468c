import type { TZDate } from '@date-fns/tz';
import { lastChange } from '../article/article.ts';
import { bylineText } from '../article/byline.ts';
import type { Label } from '../article/registries.ts';
import { plainInline } from '../body/press.ts';
import { frontAddress } from '../desk/fronts.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { onTheClock } from './clock.ts';
import { printContent, printSummary } from './content.ts';
import type { FeedImprint, Imprint } from './imprint.ts';
import { ledeOf } from './lede.ts';
import { takePicture } from './picture.ts';
import type { StoryPicture } from './picture.ts';

/** An article as all three formats tell it: what it says, with whole addresses. */
export interface Story {
	/** Address of the article, and its id for ever: no change of the text or the headline moves it. */
	readonly url: string;
	readonly headline: string;
	readonly lang: string;
	readonly published: TZDate;
	readonly updated: TZDate;
	readonly authors: readonly Agent[];
	/** Section first, then topics; none twice. */
	readonly tags: readonly Label[];
	/** Plain text. */
	readonly abstract: string;
	/** HTML: the abstract with the source line. */
	readonly summary: string;
	/** HTML; absent when only the summary may leave. */
	readonly content?: string | undefined;
	readonly picture?: StoryPicture | undefined;
	/** The first supplier that has an address of its own. */
	readonly supplier?: { readonly name: string; readonly url: string } | undefined;
	/** Address of the original. */
	readonly original?: string | undefined;
	readonly licence?: string | undefined;
}

/** A person or an organisation, with the address of their page. */
interface Agent {
	readonly name: string;
	readonly url?: string | undefined;
}

export function tellStory(article: SetArticle, imprint: FeedImprint): Story {
	const { address, feed, headline, lang, licence, published, sources, standfirst } = article;
	const { timeZone } = imprint.site;
	const first = onTheClock(published, timeZone);
	const last = onTheClock(lastChange(article, timeZone), timeZone);
	return {
		url: imprint.origin + address,
		headline,
		lang,
		published: first,
		updated: last,
		authors: agentsOf(article, imprint),
		tags: tagsOf(article),
		abstract: standfirst === undefined ? ledeOf(article) : plainInline(standfirst),
		summary: printSummary(article, imprint),
		content: feed === 'full' ? printContent(article, imprint) : undefined,
		picture: feed === 'full' ? takePicture(article, imprint) : undefined,
		supplier: sources.flatMap(({ name, url }) => (url === undefined ? [] : { name, url }))[0],
		original: article.sourceUrl,
		licence,
	};
}

/** The people who wrote a story; without them an editor's own line, or else who supplied the text. */
function agentsOf(article: SetArticle, { authors, origin, words }: Imprint): Agent[] {
	const address = (kind: 'author' | 'source', id: string | undefined): string | undefined =>
		id === undefined ? undefined : origin + frontAddress(kind, id);
	if (article.authors.length > 0)
		return article.authors.map(({ name, id }) => ({ name, url: address('author', id) }));
	if (article.byline !== undefined)
		return [{ name: bylineText(article, authors, '', words.language) }];
	return article.sources.map(({ name, id }) => ({ name, url: address('source', id) }));
}

function tagsOf({ section, topics }: SetArticle): Label[] {
	return [section, ...topics].filter(
		({ label }, place, all) => all.findIndex((tag) => tag.label === label) === place,
	);
}
