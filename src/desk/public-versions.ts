import type { FrontMatter } from '../article/front-matter.ts';
import { instantOf } from '../article/moment.ts';
import type { Version, Wording } from './wording.ts';

/** A version, and when it was committed. */
export interface Committed extends Version {
	readonly at: Date;
}

/** What readers read, and from when on. */
export interface PublicVersion {
	readonly since: Date;
	readonly wording: Wording;
}

interface Stay {
	readonly version: Committed;
	/** When the next version took its place; undefined for the last. */
	readonly until: Date | undefined;
}

/**
 * The versions that readers could see, newest first. What was never public is not among them: neither a
 * draft, nor a text that was replaced before its embargo ended, nor what stood before the publication that
 * the article itself names. Nor is what stood before the article was last taken back: it went, and stays away.
 * @param versions newest first
 * @param published of the article as it stands today
 */
export function publicVersions(
	versions: readonly Committed[],
	published: FrontMatter['published'],
	now: Date,
	timeZone: string,
): PublicVersion[] {
	const stays = versions.map((version, n): Stay => ({ version, until: versions[n - 1]?.at }));
	const firstOpen = instantOf(published, timeZone);
	const opened = ({ front }: Committed): Date =>
		later(firstOpen, instantOf(front.published, timeZone));
	const isClosed = ({ version, until }: Stay): boolean =>
		version.front.status !== 'published' ||
		opened(version) > now ||
		(until !== undefined && opened(version) >= until);
	const end = stays.findIndex(isClosed);
	return stays
		.slice(0, end < 0 ? stays.length : end)
		.map(({ version, until }) => ({ version, until, since: later(version.at, opened(version)) }))
		.filter(({ version: { front }, until, since }) => {
			const expires = front.expires && instantOf(front.expires, timeZone);
			return (!until || since < until) && (!expires || since < expires);
		})
		.map(({ version, since }) => ({ since, wording: version.wording }));
}

function later(a: Date, b: Date): Date {
	return a > b ? a : b;
}
