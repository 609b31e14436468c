import type { Front } from '../desk/fronts.ts';
import { digestOf } from '../digest.ts';
import { corrections, fronts, imprint, listed } from '../edition.ts';
import { carried, openChannels } from '../feed/channel.ts';
import type { Channel, Place } from '../feed/channel.ts';
import { openCorrections } from '../feed/correction-channel.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { articleKey, noticeKey } from './_keys.ts';
import { weigh } from './pictures/_print.ts';

const weights = new Map<string, number>();

// The feeds of all fronts and formats are printed from the same stories, so they share this place.
const channel = openChannels({ ...imprint, weights });
const correctionChannel = openCorrections(imprint);

interface FeedPath {
	readonly params: { readonly front: string | undefined };
	/** Absent for the feeds of the whole paper and of its corrections. */
	readonly props: { readonly front?: Front<SetArticle> };
	readonly cacheKey: string;
}

const correctionFolder = 'corrections';

/** One feed for the whole paper, one for its corrections, and one for every front. */
export function feedPaths(): FeedPath[] {
	return [
		{ params: { front: undefined }, props: {}, cacheKey: channelKey({ address: '/' }, listed) },
		{
			params: { front: correctionFolder },
			props: {},
			cacheKey: digestOf(
				corrections.map(({ article, correction }) => [
					correction.id,
					article.feed,
					noticeKey(article),
				]),
			),
		},
		...fronts.map((front) => ({
			params: { front: front.address.slice(1, -1) },
			props: { front },
			cacheKey: channelKey(front, front.articles),
		})),
	];
}

function channelKey({ address, label, description }: Place, newest: readonly SetArticle[]): string {
	return digestOf([address, label, description], carried(newest, imprint.limit).map(articleKey));
}

export async function channelOf(
	{ front: folder }: { readonly front?: string | undefined },
	{ front }: FeedPath['props'],
): Promise<Channel> {
	if (folder === correctionFolder) return correctionChannel(corrections);
	const [place, newest]: [Place, readonly SetArticle[]] = front
		? [front, front.articles]
		: [{ address: '/' }, listed];
	// A feed says how large a picture is, so it must be printed by then. Its own page finds the print.
	for (const { picture } of carried(newest, imprint.limit))
		if (picture && !weights.has(picture.src)) weights.set(picture.src, await weigh(picture));
	return channel(place, newest);
}
