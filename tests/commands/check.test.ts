import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import type { Outcome } from '../support/command.ts';
import { articleFile, writeContent } from '../support/content.ts';

const copy = 'Ten words at least must stand in this text to tell that it is a copy of another.';
const env = { BROADSHEET_NOW: '2026-03-01T12:00:00Z' };

/** A paper in which readers miss something of every kind, and nothing is wrong enough to stop it. */
const lacking = {
	'topics.yaml': 'mexico: Mexico\ntrade: Trade\nelection: Election\nelections: Elections\n',
	'articles/plain.md': articleFile({ topics: ['trade'], standfirst: undefined }, copy),
	'articles/long.md': articleFile({ headline: 'x'.repeat(120), topics: ['trade'] }, 'Long.'),
	'articles/again.md': articleFile({ published: '2025-11-05', topics: ['mexico'] }, copy),
	'articles/cards.md': articleFile(
		{ headline: 'Cards', standfirst: 'Said *twice*.' },
		'Said twice.\n\n::related{title="cards, cards!"}\n\n::related{title="A HEADLINE, long gone"}',
	),
	'articles/target.md': articleFile({ headline: '“Cards”: cards?' }, 'Target.'),
	'articles/later.md': articleFile({ published: '2031-05-01', topics: ['mexico'] }, 'Later.'),
	'articles/early.md': articleFile(
		{ corrections: [{ date: '2026-03-02', type: 'update', text: 'Tomorrow.' }] },
		'Early.',
	),
};

describe('what readers miss', () => {
	let lines: string[];
	let report: {
		nextEmbargo: unknown;
		articles: number;
		problems: { kind: string; field: string }[];
	};

	beforeAll(async () => {
		const content = await writeContent(lacking);
		const run = (...args: string[]): Promise<Outcome> =>
			runCommand('check', { args, env: { ...env, BROADSHEET_CONTENT: content } });
		const text = await run();
		expect(text.status).toBe(0);
		lines = text.output.split('\n').map((line) => line.replaceAll(content, 'content'));
		report = JSON.parse((await run('--json')).output) as typeof report;
	});

	/** The lines under a heading. */
	const under = (heading: string): string[] => {
		const start = lines.findIndex((line) => line.startsWith(heading));
		const end = lines.indexOf('', start);
		return start < 0 ? [] : lines.slice(start, end);
	};

	test.each<[string, string[]]>([
		[
			'Articles without a standfirst',
			[
				'Articles without a standfirst: 1',
				'content/articles/plain.md:2:1  standfirst: is missing. Add one sentence that says why the story matters.',
			],
		],
		[
			'Standfirsts that readers see twice',
			[
				'Standfirsts that readers see twice: 1',
				'content/articles/cards.md:6:13  standfirst: is also a paragraph of the text. Readers see it twice: reword one of them.',
			],
		],
		[
			'Headlines that are cut',
			[
				'Headlines that are cut: 1',
				'content/articles/long.md:2:11  headline: has 120 characters. Search engines and cards cut it after 110: shorten it, or add shortHeadline.',
			],
		],
		[
			'Related titles without a link',
			[
				'Related titles without a link: 2',
				'content/articles/cards.md:11:1  body: ::related names "cards, cards!" without a link, so readers cannot follow it. Write ::related{id=target}, which has that title.',
				'content/articles/cards.md:13:1  body: ::related names "A HEADLINE, long gone" without a link, so readers cannot follow it. Add id= if it is an article of ours.',
			],
		],
		[
			'Articles that tell the same',
			[
				'Articles that tell the same: 1',
				"content/articles/again.md:2:11  headline: tells nearly the same as content/articles/plain.md: 100 of 100 words are in both. Withdraw one of them; where both must stay, name one in the other's unrelated.",
			],
		],
		[
			'Topics that look like one',
			[
				'Topics that look like one: 1',
				'content/topics.yaml:4:1  elections: "Elections" is nearly "Election" (election). If both mean one thing, keep one of them.',
			],
		],
		[
			'Corrections of a day that has not come',
			[
				'Corrections of a day that has not come: 1',
				'content/articles/early.md:7:23  corrections.date: is 2026-03-02, which has not come yet. Readers would see a date that is not true: write the day on which it was corrected.',
			],
		],
	])('is told under a heading, with its count and places: %s', (heading, expected) => {
		expect(under(heading)).toEqual(expected);
	});

	test('a topic is used twice when the second article waits for its day', () => {
		expect(under('Topics that lead to one article alone')).toEqual([]);
	});

	test('is told to machines too, with the next embargo', () => {
		expect(report.nextEmbargo).toMatchObject({ time: '2031-05-01' });
		expect(report.articles).toBe(6);
		expect(report.problems.map(({ kind }) => kind).sort()).toEqual([
			'article-twin',
			'correction-future',
			'headline-long',
			'related-unresolved',
			'related-unresolved',
			'standfirst-missing',
			'standfirst-repeated',
			'topic-twin',
		]);
	});
});

test('a topic of one article alone is named, with the article', async () => {
	const content = await writeContent({ 'articles/one.md': articleFile({ topics: ['mexico'] }) });
	const { output } = await runCommand('check', { env: { ...env, BROADSHEET_CONTENT: content } });
	expect(output).toMatch(
		/Topics that lead to one article alone: 1\n\S+topics\.yaml:1:1 {2}mexico: is the topic of one article alone, \S+one\.md\. Give it to others, or take it out\.\n/,
	);
});

test('of many places of one kind the first are named and the others counted, unless all are asked for', async () => {
	const files = Array.from({ length: 14 }, (_, n) => [
		`articles/a-${n}.md`,
		articleFile({ standfirst: undefined }, `Text ${n}.`),
	]);
	const content = await writeContent(Object.fromEntries(files) as Record<string, string>);
	const run = async (...args: string[]): Promise<string> =>
		(await runCommand('check', { args, env: { ...env, BROADSHEET_CONTENT: content } })).output;
	const places = (output: string): number => output.split('standfirst: is missing').length - 1;
	const short = await run();
	expect([places(short), places(await run('--all'))]).toEqual([10, 14]);
	expect(short).toContain('Articles without a standfirst: 14\n');
	expect(short).toContain('… and 4 more.\n\nnpm run check -- --all names every place.');
});
