import { readHistories } from '../../src/history/histories.ts';
import type { Histories } from '../../src/history/histories.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';

/** Where the articles of these tests stand. */
export const story = 'articles/story.md';

/** The histories of a content folder in an edition of March 2026. */
export async function readAll(
	content: string,
	now = new Date('2026-03-01T12:00:00Z'),
): Promise<Histories> {
	const settings = { content, now, preview: false };
	return readHistories(settings, await openNewspaper(settings));
}

/** What one article shows, a line for each changed paragraph: `time part: kept [-removed-] {+added+}`. */
export async function shown(
	content: string,
	{ now, id = '2025/11/story' }: { now?: Date; id?: string } = {},
): Promise<string[]> {
	const history = (await readAll(content, now)).byId.get(id);
	if (!history) return [];
	const marks = { kept: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] };
	const lines = history.revisions.flatMap(({ since, changes }) =>
		changes.flatMap(({ part, paragraphs }) =>
			paragraphs.map(({ gap, runs }) => {
				const words = runs.map(({ kind, text }) => marks[kind].join(text));
				return `${since.toISOString()} ${part}: ${gap ? '… ' : ''}${words.join('')}`;
			}),
		),
	);
	return [...lines, `${history.first.toISOString()} first`];
}
