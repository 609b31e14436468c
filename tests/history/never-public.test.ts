import { expect, test, describe } from 'vitest';
import { articleFile } from '../support/content.ts';
import { aRepository } from '../support/repository.ts';
import { readAll, shown, story } from './shown.ts';

describe('what was never public is not shown', () => {
	const secret = 'Quicksilver was found.';
	const open = { status: 'published' };

	test('neither a draft', async () => {
		const { content, commit } = await aRepository();
		await commit('2025-11-04T08:00:00Z', { [story]: articleFile({ status: 'draft' }, secret) });
		await commit('2025-11-04T09:00:00Z', { [story]: articleFile(open, 'Silver was found.') });
		expect(await shown(content)).toEqual([]);
		await commit('2025-11-04T10:00:00Z', { [story]: articleFile(open, 'Gold was found.') });
		expect(await shown(content)).toEqual([
			'2025-11-04T10:00:00.000Z text: [-Silver-]{+Gold+} was found.',
			'2025-11-04T09:00:00.000Z first',
		]);
	});

	test('nor a text that was replaced before its embargo ended', async () => {
		const { content, commit } = await aRepository();
		const front = { published: '2025-11-04T12:00:00Z' };
		await commit('2025-11-03T08:00:00Z', { [story]: articleFile(front, secret) });
		await commit('2025-11-03T09:00:00Z', { [story]: articleFile(front, 'Silver was found.') });
		expect(await shown(content)).toEqual([]);
		await commit('2025-11-04T15:00:00Z', { [story]: articleFile(front, 'Gold was found.') });
		// Readers saw the embargoed text from the end of its embargo on, not from its commit.
		expect(await shown(content)).toEqual([
			'2025-11-04T15:00:00.000Z text: [-Silver-]{+Gold+} was found.',
			'2025-11-04T12:00:00.000Z first',
		]);
	});

	test('nor anything of an article whose embargo lasts', async () => {
		const { content, commit } = await aRepository();
		const front = { published: '2025-11-04T12:00:00Z' };
		await commit('2025-11-01T08:00:00Z', { [story]: articleFile(front, secret) });
		await commit('2025-11-02T08:00:00Z', { [story]: articleFile(front, 'Silver was found.') });
		expect(await shown(content, { now: new Date('2025-11-03T00:00:00Z') })).toEqual([]);
	});

	test('nor what stood before the publication that the article names', async () => {
		const { content, commit } = await aRepository();
		await commit('2025-11-01T08:00:00Z', {
			[story]: articleFile({ published: '2025-11-01' }, secret),
		});
		await commit('2025-11-02T08:00:00Z', {
			[story]: articleFile({ published: '2025-11-04' }, 'Silver was found.'),
		});
		expect(await shown(content)).toEqual([]);
	});

	test.each(['withdrawn', 'draft'])(
		'nor what stood before it was %s for a time',
		async (status) => {
			const { content, commit } = await aRepository();
			await commit('2025-11-04T08:00:00Z', { [story]: articleFile(open, secret) });
			await commit('2025-11-05T08:00:00Z', { [story]: articleFile({ status }, secret) });
			await commit('2025-11-06T08:00:00Z', { [story]: articleFile(open, 'Silver was found.') });
			expect(await shown(content)).toEqual([]);
		},
	);

	test('nor what was written on another branch before it was merged', async () => {
		const { content, commit, git } = await aRepository();
		await commit('2025-11-04T08:00:00Z', { [story]: articleFile(open, 'Silver was found.') });
		git('switch', '--quiet', '--create', 'desk');
		await commit('2025-11-04T09:00:00Z', { [story]: articleFile(open, secret) });
		await commit('2025-11-04T10:00:00Z', { [story]: articleFile(open, 'Gold was found.') });
		git('switch', '--quiet', 'main');
		git('merge', '--quiet', '--no-ff', '--message', 'Merged', 'desk');
		expect((await shown(content)).join('\n')).toMatch(
			/^\S+ text: \[-Silver-\]\{\+Gold\+\} was found\.\n\S+ first$/,
		);
	});
});

test('an article that may no longer be shown has no history', async () => {
	const { content, commit } = await aRepository();
	await commit('2025-11-04T08:00:00Z', { [story]: articleFile({}, 'One.') });
	await commit('2025-11-04T09:00:00Z', { [story]: articleFile({}, 'Two.') });
	expect(await shown(content)).toHaveLength(2);
	await commit('2025-11-04T10:00:00Z', { [story]: articleFile({ status: 'withdrawn' }, 'Two.') });
	expect((await readAll(content)).byId.size).toBe(0);
	await commit('2025-11-04T11:00:00Z', { [story]: articleFile({ expires: '2025-12-01' }, 'Two.') });
	expect((await readAll(content)).byId.size).toBe(0);
});
