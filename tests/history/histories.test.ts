import { expect, test } from 'vitest';
import { readHistories } from '../../src/histories.ts';
import type { Histories } from '../../src/histories.ts';
import { openNewspaper } from '../../src/newsroom.ts';
import { articleFile } from '../support/content.ts';
import { aRepository } from '../support/repository.ts';

const story = 'articles/story.md';
const now = new Date('2026-03-01T12:00:00Z');

async function read(content: string, at = now): Promise<Histories> {
	const settings = { content, now: at, preview: false };
	return readHistories(settings, await openNewspaper(settings));
}

/** What one article shows, a line for each changed paragraph: `time part: kept [-removed-] {+added+}`. */
async function shown(content: string, at?: Date, id = '2025/11/story'): Promise<string[]> {
	const history = (await read(content, at)).byId.get(id);
	if (!history) return [];
	const lines = history.revisions.flatMap(({ since, changes }) =>
		changes.flatMap(({ part, paragraphs }) =>
			paragraphs.map(({ gap, runs }) => {
				const words = runs.map(({ kind, text }) =>
					kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
				);
				return `${since.toISOString()} ${part}: ${gap ? '… ' : ''}${words.join('')}`;
			}),
		),
	);
	return [...lines, `${history.first.toISOString()} first`];
}

test('what changed in a published article is shown word by word, newest first', async () => {
	const { content, commit } = await aRepository();
	const text = (words: string): string => `The first paragraph.\n\n${words}\n\nThe last one.`;
	await commit('2025-11-04T10:00:00Z', { [story]: articleFile({}, text('Twenty men were seen.')) });
	await commit('2025-11-04T11:00:00Z', {
		[story]: articleFile({}, text('Thirty men were seen at dawn.')),
	});
	await commit('2025-11-05T12:00:00Z', {
		[story]: articleFile(
			{ headline: 'A better headline', standfirst: 'Why it *matters* now.' },
			text('Thirty men were seen at dawn.'),
		),
	});
	expect(await shown(content)).toEqual([
		'2025-11-05T12:00:00.000Z headline: A {+better +}headline',
		'2025-11-05T12:00:00.000Z standfirst: Why it matters {+now+}.',
		'2025-11-04T11:00:00.000Z text: … [-Twenty-]{+Thirty+} men were seen {+at dawn+}.',
		'2025-11-04T10:00:00.000Z first',
	]);
});
