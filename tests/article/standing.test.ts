import { describe, expect, test } from 'vitest';
import { anArticle, aNewsroom } from '../support/articles.ts';

/** Istanbul, where these tests are published, is three hours ahead. */
const at = (now: string): ReturnType<typeof aNewsroom> => aNewsroom({ now: new Date(now) });

describe('an article is', () => {
	test.each([
		['published', {}, '2025-12-15T12:00:00Z'],
		['draft', { status: 'draft' }, '2025-12-15T12:00:00Z'],
		['draft', { status: 'draft', published: '2027-01-01' }, '2025-12-15T12:00:00Z'],
		['withdrawn', { status: 'withdrawn' }, '2025-12-15T12:00:00Z'],
		['embargoed', { status: 'withdrawn', published: '2027-01-01' }, '2025-12-15T12:00:00Z'],
		// To the millisecond.
		['embargoed', { published: '2025-12-01T10:00:00Z' }, '2025-12-01T09:59:59.999Z'],
		['published', { published: '2025-12-01T10:00:00Z' }, '2025-12-01T10:00:00.000Z'],
		['published', { expires: '2025-12-10T10:00:00Z' }, '2025-12-10T09:59:59.999Z'],
		['expired', { expires: '2025-12-10T10:00:00Z' }, '2025-12-10T10:00:00.000Z'],
		// A calendar date begins at midnight in Istanbul.
		['embargoed', { published: '2025-12-01' }, '2025-11-30T20:59:59.999Z'],
		['published', { published: '2025-12-01' }, '2025-11-30T21:00:00.000Z'],
		['published', { expires: '2025-12-10' }, '2025-12-09T20:59:59.999Z'],
		['expired', { expires: '2025-12-10' }, '2025-12-09T21:00:00.000Z'],
		['withdrawn', { status: 'withdrawn', expires: '2025-12-10' }, '2025-12-15T12:00:00Z'],
	])('%s, with %j at %s', (standing, front, now) => {
		expect(anArticle(front, { newsroom: at(now) }).standing).toBe(standing);
	});
});
