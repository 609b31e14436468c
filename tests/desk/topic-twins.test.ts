import { expect, test } from 'vitest';
import { findTopicTwins } from '../../src/desk/topic-twins.ts';

const twins = (...labels: string[]): string[] =>
	findTopicTwins(labels.map((label) => ({ id: label, label }))).map(
		({ topic, twin }) => `${topic.label} = ${twin.label}`,
	);

test.each([
	['Election', 'Elections'],
	['Cities', 'City'],
	['Déportation', 'deportations'],
	['Climate talks', 'Talks: climate'],
	['Vaccines', 'Vacines'],
	['Immigration', 'Imigration'],
	['الانتخابات', 'انتخابات'],
])('takes "%s" and "%s" for one topic', (a, b) => {
	expect(twins(a, 'Oceans', b)).toEqual([`${b} = ${a}`]);
});

test.each([
	['Iran', 'Iraq'],
	['Gambia', 'Zambia'],
	['Austria', 'Australia'],
	['Olympics 2024', 'Olympics 2028'],
	['Paris', 'Parish council'],
	['Energy', 'Energy prices'],
	['日本', '日銀'],
])('takes "%s" and "%s" for two', (a, b) => {
	expect(twins(a, b)).toEqual([]);
});

test('compares thousands of topics in no time', () => {
	const labels = Array.from({ length: 3000 }, (_, n) => `Topic ${n * 7919} of many`);
	const start = performance.now();
	expect(twins(...labels)).toEqual([]);
	expect(performance.now() - start).toBeLessThan(5000);
});
