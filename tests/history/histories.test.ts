import { expect, test } from 'vitest';
import { articleFile } from '../support/content.ts';
import { aRepository } from '../support/repository.ts';
import { readAll, shown, story } from './shown.ts';

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

test('an article keeps its history under another name', async () => {
	const { content, commit } = await aRepository();
	const long = 'A sentence that stays as it was. '.repeat(20);
	await commit('2025-11-04T08:00:00Z', { 'articles/old.md': articleFile({}, `${long}One.`) });
	await commit('2025-11-04T09:00:00Z', {
		'articles/old.md': undefined,
		'articles/2025/story.md': articleFile({}, `${long}Two.`),
	});
	await commit('2025-11-04T10:00:00Z', {
		'articles/2025/story.md': articleFile({}, `${long}Three.`),
	});
	expect((await shown(content)).map((line) => line.replace(long, ''))).toEqual([
		'2025-11-04T10:00:00.000Z text: [-Two-]{+Three+}.',
		'2025-11-04T09:00:00.000Z text: [-One-]{+Two+}.',
		'2025-11-04T08:00:00.000Z first',
	]);
});

test('a new article under the name of one that was deleted has none of its history', async () => {
	const { content, commit } = await aRepository();
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'Of another story.') });
	await commit('2025-11-04T09:00:00Z', { [story]: undefined });
	await commit('2025-11-04T10:00:00Z', { [story]: articleFile({}, 'Of this one.') });
	expect(await shown(content)).toEqual([]);
});

test('what changes no word that readers see is no change', async () => {
	const { content, commit } = await aRepository();
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'A *word*\nand another.') });
	await commit('2025-11-04T09:00:00Z', {
		[story]: articleFile({ topics: ['trade'], ednote: 'Private' }, 'A word and **another**.'),
	});
	expect(await shown(content)).toEqual([]);
});

test('byline, source, corrections and notes are shown too', async () => {
	const { content, commit } = await aRepository();
	const text = (note: string): string => `Text[^1].\n\n[^1]: ${note}`;
	await commit('2025-11-04T08:00:00Z', {
		[story]: articleFile({ authors: ['ana'], source: ['afp'] }, text('The note.')),
	});
	const corrections = [{ date: '2025-11-05', type: 'correction', text: 'A *name* was wrong.' }];
	await commit('2025-11-05T08:00:00Z', {
		[story]: articleFile(
			{ authors: ['ana', 'Li Wei'], source: ['afp', 'own'], corrections },
			text('A better note.'),
		),
	});
	const at = '2025-11-05T08:00:00.000Z';
	expect(await shown(content)).toEqual([
		`${at} byline: By Ana Diaz {+and Li Wei+}`,
		`${at} source: AFP {+and The Test+}`,
		`${at} corrections: {+A name was wrong.+}`,
		`${at} text: … [-The-]{+A better+} note.`,
		'2025-11-04T08:00:00.000Z first',
	]);
});

test('words are those of the language: Arabic ones whole, Japanese ones without spaces', async () => {
	const { content, commit } = await aRepository();
	const [arabic, japanese] = ['articles/arabic.md', 'articles/japanese.md'];
	await commit('2025-11-04T08:00:00Z', {
		[arabic]: articleFile({ lang: 'ar', headline: 'الرئيس يزور مدينة القاهرة' }),
		[japanese]: articleFile({ lang: 'ja', headline: '大統領が京都を訪問した' }),
	});
	await commit('2025-11-04T09:00:00Z', {
		[arabic]: articleFile({ lang: 'ar', headline: 'الرئيس يزور مدينة بغداد' }),
		[japanese]: articleFile({ lang: 'ja', headline: '大統領が東京を訪問した' }),
	});
	expect((await shown(content, { id: '2025/11/arabic' }))[0]).toContain(
		'الرئيس يزور مدينة [-القاهرة-]{+بغداد+}',
	);
	expect((await shown(content, { id: '2025/11/japanese' }))[0]).toContain(
		'大統領が[-京都-]{+東京+}を訪問した',
	);
});

test('an article opts out, and so does a site', async () => {
	const { content, commit } = await aRepository();
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({ history: false }, 'One.') });
	await commit('2025-11-04T09:00:00Z', { [story]: articleFile({ history: false }, 'Two.') });
	expect(await readAll(content)).toEqual({ byId: new Map(), notes: [] });
	const off = await aRepository('');
	await off.commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'One.') });
	await off.commit('2025-11-04T09:00:00Z', { [story]: articleFile({}, 'Two.') });
	expect(await readAll(off.content)).toEqual({ byId: new Map(), notes: [] });
});

test('a version that breaks the rules is left out, and the editor is told how many', async () => {
	const { content, commit } = await aRepository();
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'One.') });
	await commit('2025-11-04T09:00:00Z', { [story]: 'no front matter' });
	await commit('2025-11-04T10:00:00Z', { [story]: articleFile({}, '> '.repeat(5000)) });
	await commit('2025-11-04T11:00:00Z', { [story]: articleFile({}, 'Two.') });
	expect(await shown(content)).toEqual([
		'2025-11-04T11:00:00.000Z text: [-One-]{+Two+}.',
		'2025-11-04T08:00:00.000Z first',
	]);
	expect((await readAll(content)).notes).toEqual([
		expect.stringMatching(/^2 earlier versions .*cannot be read/),
	]);
});
