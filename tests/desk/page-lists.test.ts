import { describe, expect, test } from 'vitest';
import { cartel, day, paper, slugs } from './paper.ts';

describe('explore', () => {
	const { lists } = paper({});

	test('of one of the newest has the newest', () => {
		expect(slugs(lists('weather-39').explore).slice(0, 3)).toEqual([
			'weather-38',
			'weather-37',
			'weather-36',
		]);
	});

	test('of a settled article has the news of the days around it', () => {
		expect(slugs(lists('weather-10').explore).slice(0, 4)).toEqual([
			'weather-9',
			'weather-11',
			'weather-8',
			'weather-12',
		]);
	});

	test('of a settled article does not change when a new one arrives', () => {
		const later = paper({ newer: [{ published: day(1) }, 'Quite another thing.'] });
		for (let n = 0; n < 29; n++)
			expect(slugs(later.lists(`weather-${n}`).explore)).toEqual(
				slugs(lists(`weather-${n}`).explore),
			);
		expect(slugs(later.lists('weather-38').explore)).toContain('newer');
	});
});

test('recommended explains, and is nothing in a text without a middle', () => {
	const { lists } = paper({
		main: [{ published: day(10), topics: ['mexico'] }, cartel],
		report: [{ published: day(9), topics: ['mexico'] }, 'Gunmen and heroin at the river.'],
		background: [
			{ published: day(8), topics: ['mexico'], type: 'explainer' },
			'Gunmen and heroin at the border.',
		],
	});
	expect(slugs(lists('main').recommended)).toEqual(['background']);
	expect(lists('main', [], false).recommended).toEqual([]);
});

test('no story stands twice on a page, and none on its own', () => {
	const { all } = paper({
		main: [{ published: day(10), topics: ['mexico'], storyline: 'cartels' }, cartel],
		part: [
			{ published: day(9), topics: ['mexico'], storyline: 'cartels', type: 'analysis' },
			cartel.slice(9),
		],
		arabic: [{ published: day(9), lang: 'ar', translationOf: 'main' }, 'نص'],
		spanish: [{ published: day(9), lang: 'es', translationOf: 'part' }, 'Texto'],
	});
	for (const { related, next, recommended, explore } of all()) {
		const stories = [...related, ...next, ...recommended, ...explore].map(
			({ article }) => article.translationOf ?? article.id,
		);
		expect(new Set(stories).size).toBe(stories.length);
	}
	expect(all()).toHaveLength(44);
});

test('a ban holds for the translations of a story', () => {
	const { lists } = paper({
		main: [{ published: day(10), unrelated: ['other'] }, cartel],
		other: [{ published: day(9) }, 'Other.'],
		otro: [{ published: day(9), lang: 'es', translationOf: 'other' }, 'Otro.'],
	});
	expect(slugs(lists('main').explore)).not.toContain('otro');
});
