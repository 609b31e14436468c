import { expect, test } from 'vitest';
import { companionsOf } from '../../src/desk/companions.ts';
import { gatherFronts } from '../../src/desk/fronts.ts';
import { anArticle, someRegistries } from '../support/articles.ts';

const articles = [
	anArticle({ topics: ['mexico', 'trade'], storyline: 'cartels' }, { slug: 'a' }),
	anArticle({ topics: ['trade'] }, { slug: 'b' }),
	anArticle({ topics: ['mexico'], section: 'world' }, { slug: 'c' }),
];
const fronts = gatherFronts(someRegistries().registries, articles);
const companions = (kind: string, id: string): string[] => {
	const front = fronts.find((one) => one.kind === kind && one.id === id);
	if (!front) throw new Error(`There is no ${kind} ${id}.`);
	const find = (sort: string, name: string): (typeof fronts)[number] | undefined =>
		fronts.find((one) => one.kind === sort && one.id === name);
	const { topics, storylines } = companionsOf(front, find);
	return [...topics, ...storylines].map(({ address }) => address);
};

test('a front leads to the topics its articles share most, then to their storylines', () => {
	expect(companions('section', 'us')).toEqual([
		'/topics/trade/',
		'/topics/mexico/',
		'/storylines/cartels/',
	]);
});

test('a front does not lead to itself', () => {
	expect(companions('topic', 'trade')).toEqual(['/topics/mexico/', '/storylines/cartels/']);
	expect(companions('storyline', 'cartels')).toEqual(['/topics/mexico/', '/topics/trade/']);
});
