import type { Standing } from './article.ts';
import type { FrontMatter } from './front-matter.ts';
import { instantOf, isAfter } from './moment.ts';

/** Whether readers see an article at an instant. An embargo or a licence ends on its very instant. */
export function standingOf(
	{ status, published, expires }: Pick<FrontMatter, 'status' | 'published' | 'expires'>,
	now: Date,
	timeZone: string,
): Standing {
	if (status === 'draft') return 'draft';
	if (isAfter(published, { kind: 'date-time', instant: now }, timeZone)) return 'embargoed';
	if (status === 'withdrawn') return 'withdrawn';
	return expires && instantOf(expires, timeZone) <= now ? 'expired' : 'published';
}
