import { describe, expect, test } from 'vitest';
import { cartel, day, paper, slugs } from './paper.ts';
import type { Fields } from './paper.ts';

describe('related', () => {
	const { lists } = paper({
		main: [
			{
				published: day(10),
				people: ['Rosa Vidal'],
				topics: ['mexico'],
				related: ['pin'],
				unrelated: ['ban'],
			},
			cartel,
		],
		pin: [{ published: day(1), headline: 'Pin' }, 'Nothing in common at all.'],
		ban: [{ published: day(9), people: ['Rosa Vidal'] }, cartel.replace('heroin', 'cocaine')],
		person: [{ published: day(8), people: ['Rosa Vidal'] }, 'Gunmen at the river, heroin in town.'],
		topic: [{ published: day(7), topics: ['mexico'] }, 'Cartel and heroin at the border.'],
		words: [{ published: day(6) }, 'Heroin, gunmen, river: a cartel border town.'],
		copy: [
			{ published: day(5), headline: 'main', people: ['Rosa Vidal'], topics: ['mexico'] },
			cartel,
		],
	});

	test('has pins first, in the editor’s order, and says so', () => {
		expect(lists('main').related[0]).toMatchObject({
			article: { slug: 'pin' },
			reason: { kind: 'pinned' },
		});
	});

	test('has what is alike, each with a true reason', () => {
		const reasons = new Map(
			lists('main').related.map(({ article, reason }) => [article.slug, reason]),
		);
		expect(reasons.get('person')).toEqual({ kind: 'person', name: 'Rosa Vidal' });
		expect(reasons.get('topic')).toEqual({ kind: 'topic', name: 'Mexico' });
		expect(reasons.get('words')).toMatchObject({ kind: 'words' });
	});

	test('has nothing that is banned, nor in any other list of the page', () => {
		const { related, next, recommended, explore } = lists('main');
		expect([related, next, recommended, explore].flatMap(slugs)).not.toContain('ban');
	});

	test('has no second copy of the same text', () => {
		expect(slugs(lists('main').related)).not.toContain('copy');
	});

	test('has nothing that the text mentions already', () => {
		expect(slugs(lists('main', ['/2025/11/person/']).related)).not.toContain('person');
	});
});

describe('a storyline', () => {
	const part = (n: number, text: string): readonly [Fields, string] => [
		{ published: day(n), storyline: 'cartels' },
		text,
	];
	const { lists } = paper({
		one: part(1, 'First.'),
		two: part(3, 'Second.'),
		three: part(5, 'Third.'),
		four: part(7, 'Fourth.'),
	});

	test('goes on with its later parts, the next one first', () => {
		expect(lists('one').next).toMatchObject([
			{ article: { slug: 'two' }, reason: { kind: 'later' } },
			{ article: { slug: 'three' } },
			{ article: { slug: 'four' } },
		]);
	});

	test('relates its earlier parts, the last one first', () => {
		expect(lists('four').related.slice(0, 3)).toMatchObject([
			{ article: { slug: 'three' }, reason: { kind: 'earlier' } },
			{ article: { slug: 'two' } },
			{ article: { slug: 'one' } },
		]);
		expect(lists('four').next).toEqual([]);
	});
});

test('two wires of one story never stand in one list', () => {
	const report = Array.from({ length: 30 }, (_, n) => `fact${n}`).join(' ');
	const { lists, all } = paper({
		main: [{ published: day(10), topics: ['mexico'] }, cartel],
		one: [{ published: day(8), topics: ['mexico'] }, `${cartel} ${report}`],
		other: [{ published: day(9), topics: ['mexico'] }, `${cartel} ${report} The end.`],
	});
	expect(slugs(lists('main').related)).toSatisfy(
		(shown: string[]) => shown.includes('one') !== shown.includes('other'),
	);
	for (const { related, next, recommended, explore } of all()) {
		const shown = [...related, ...next, ...recommended, ...explore].map(
			({ article }) => article.slug,
		);
		expect(shown.filter((slug) => slug === 'one' || slug === 'other').length).toBeLessThan(2);
	}
});

test('what came next stands in the order in which it came', () => {
	const { lists } = paper({
		first: [{ published: day(1), topics: ['mexico'] }, cartel],
		third: [{ published: day(5), topics: ['mexico'] }, cartel.replace('town', 'village')],
		second: [{ published: day(3), topics: ['mexico'] }, cartel.replace('river', 'bridge')],
	});
	expect(slugs(lists('first').next)).toEqual(['second', 'third']);
	expect(lists('first').next[0]?.reason).toEqual({ kind: 'topic', name: 'Mexico' });
	expect(lists('third').next).toEqual([]);
});
