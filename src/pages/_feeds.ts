import type { Front } from '../desk/fronts.ts';
import { fronts, imprint, listed } from '../edition.ts';
import { openChannels } from '../feed/channel.ts';
import type { Channel } from '../feed/channel.ts';
import type { SetArticle } from '../set-bodies.ts';

// The feeds of all fronts and formats are printed from the same stories, so they share this place.
const channel = openChannels(imprint);

interface FeedPath {
	readonly params: { readonly front: string | undefined };
	/** Absent for the feed of the whole paper. */
	readonly props: { readonly front?: Front<SetArticle> };
}

/** One feed for the whole paper, and one for every front. */
export function feedPaths(): FeedPath[] {
	return [
		{ params: { front: undefined }, props: {} },
		...fronts.map((front) => ({
			params: { front: front.address.slice(1, -1) },
			props: { front },
		})),
	];
}

export function channelOf({ front }: FeedPath['props']): Channel {
	return front ? channel(front, front.articles) : channel({ address: '/' }, listed);
}
