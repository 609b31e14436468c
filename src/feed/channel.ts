import type { TZDate } from '@date-fns/tz';
import type { Front } from '../desk/fronts.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import type { FeedImprint } from './imprint.ts';
import { once } from './once.ts';
import { tellStory } from './story.ts';
import type { Story } from './story.ts';

/** One feed, before it is printed in one of the formats. */
export interface Channel {
	readonly title: string;
	readonly description: string;
	/** Address of the list that the feed follows; the feed's own is a file name below it. */
	readonly home: string;
	readonly language: string;
	/** Newest first. */
	readonly stories: readonly Story[];
}

/** What a feed follows: a front, or the whole paper at `/`. */
export type Place = Pick<Front, 'address' | 'description'> & { readonly label?: string };

/**
 * Opens channels. Each story is told once, however many channels carry it.
 * @returns a channel for a place and its articles, newest first
 */
export function openChannels(
	imprint: FeedImprint,
): (place: Place, newest: readonly SetArticle[]) => Channel {
	const { title, tagline, language } = imprint.site;
	const tell = once((article: SetArticle) => tellStory(article, imprint));
	return ({ address, label, description }, newest) => {
		const name = label === undefined ? title : title + imprint.words.marks.colon + label;
		return {
			title: name,
			description: description ?? (label === undefined ? tagline : undefined) ?? name,
			home: imprint.origin + address,
			language,
			stories: carried(newest, imprint.limit).map(tell),
		};
	};
}

/** What a feed carries of a list: the newest of what may leave, at most `limit`. */
export function carried<A extends Pick<SetArticle, 'feed'>>(
	newest: readonly A[],
	limit: number,
): A[] {
	return newest.filter(({ feed }) => feed !== 'none').slice(0, limit);
}

/** The newest change among the stories, so that a feed is the same whenever it is built. */
export function changeOf({ stories }: Channel): TZDate | undefined {
	const changes = stories.map(({ updated }) => updated);
	return changes.toSorted((a, b) => b.getTime() - a.getTime())[0];
}
