import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPage, readPages, textsAt } from '../support/html.ts';

interface Data extends Readonly<Record<string, unknown>> {
	readonly author?: unknown;
	readonly sourceOrganization?: unknown;
	readonly wordCount?: unknown;
}

/** ISO 8601, a date or a time with its offset. */
const isoMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;

function dataOf(page: Parameters<typeof textsAt>[0]): Data[] {
	return textsAt(page, 'script[type="application/ld+json"]').map(
		(json) => JSON.parse(json) as Data,
	);
}

describe.each(['demo', 'fixture'] as const)('the structured data of the %s', (name) => {
	test('names of every article what search engines ask for, with moments that machines read', async () => {
		const faults: string[] = [];
		let count = 0;
		for await (const page of readPages(inject(name))) {
			const article = dataOf(page).find((data) => 'datePublished' in data);
			if (!article) continue;
			count++;
			const needed = ['@type', 'headline', 'author', 'publisher', 'url', 'inLanguage', 'wordCount'];
			faults.push(...needed.filter((key) => !article[key]).map((key) => `${page.address} ${key}`));
			for (const key of ['datePublished', 'dateModified'])
				if (!isoMoment.test(String(article[key]))) faults.push(`${page.address} ${key}`);
			if (typeof article['@type'] !== 'string') faults.push(`${page.address} has several types`);
		}
		expect(count).toBeGreaterThan(5);
		expect(faults).toEqual([]);
	});
});

describe('an article', () => {
	let article: Data;
	let way: Data;
	beforeAll(async () => {
		const all = dataOf(await readPage(inject('fixture'), '/2025/11/lead-story/'));
		[article = {}, way = {}] = all;
	});

	test.each([
		['its kind of work', '@type', 'AnalysisNewsArticle'],
		['its other headline', 'alternativeHeadline', 'Soldiers will not cross'],
		['its original', 'isBasedOn', 'https://afp.example/story'],
		['its length', 'timeRequired', 'PT2M'],
		['its last change', 'dateModified', '2025-11-06T00:30:00+03:00'],
	])('names %s', (_, key, value) => {
		expect(article[key]).toBe(value);
	});

	test('names people and organisations as objects, with the pages they have', () => {
		expect(article.author).toEqual([
			{ '@type': 'Person', name: 'Ana Diaz', url: 'https://test.example/authors/ana/' },
			{ '@type': 'Person', name: 'Tom Reed', url: 'https://test.example/authors/tom/' },
			{ '@type': 'Person', name: 'Li Wei' },
		]);
		expect(article.sourceOrganization).toContainEqual({
			'@type': 'Organization',
			name: 'AFP',
			url: 'https://afp.example/',
		});
	});

	test('says what it tells, of whom and of where, in how many words, and on what terms', () => {
		expect(article).toMatchObject({
			headline: 'Soldiers will not cross, president says',
			description: 'The neighbour had asked for leave to send troops.',
			datePublished: '2025-11-04',
			articleSection: 'US',
			about: [{ name: 'Mexico', url: 'https://test.example/topics/mexico/' }, { name: 'Trade' }],
			mentions: [{ '@type': 'Person', name: 'Rosa Vidal' }],
			locationCreated: { '@type': 'Place', name: 'MEXICO CITY' },
			copyrightHolder: [{ name: 'The Test' }, { name: 'AFP' }],
			license: { '@type': 'CreativeWork', name: 'Some rights reserved' },
			inLanguage: 'en',
		});
		expect(article.wordCount).toBeGreaterThan(200);
	});

	test('has a picture with size and credit, its corrections, and its storyline', () => {
		expect(article).toMatchObject({
			image: {
				'@type': 'ImageObject',
				caption: 'The square',
				creditText: 'Reuters',
				width: { value: 1000 },
				height: { value: 600 },
			},
			correction: [
				{ '@type': 'CorrectionComment', datePublished: '2025-11-05', text: 'A name was wrong.' },
				{ datePublished: '2025-11-06' },
			],
			isPartOf: { name: 'The cartels' },
		});
	});

	test('says the way from the front page', () => {
		expect(way).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [{ name: 'The Test' }, { name: 'US' }, { position: 3 }],
		});
	});

	test('of an agency has the agency for its author', async () => {
		const [brief] = dataOf(await readPage(inject('fixture'), '/2025/11/wire-brief/'));
		expect(brief?.author).toEqual([
			{ '@type': 'Organization', name: 'AFP', url: 'https://afp.example/' },
		]);
	});
});

test('the paper is a news organisation, with the addresses of what it promises', async () => {
	const [article] = dataOf(await readPage(inject('demo'), '/2021/04/a-helicopter-flies-on-mars/'));
	expect(article).toMatchObject({
		publisher: {
			'@type': 'NewsMediaOrganization',
			name: 'The Broadsheet',
			ethicsPolicy: 'https://broadsheet.example/about/#ethics',
			correctionsPolicy: 'https://broadsheet.example/about/#corrections',
			ownershipFundingInfo: 'https://broadsheet.example/about/#ownership',
		},
	});
});

test('a translation and its original name each other', async () => {
	const [arabic] = dataOf(await readPage(inject('fixture'), '/2025/11/arabic/'));
	const [brief] = dataOf(await readPage(inject('fixture'), '/2025/11/wire-brief/'));
	expect(arabic).toMatchObject({ translationOfWork: { headline: 'A wire brief' } });
	expect(brief).toMatchObject({ workTranslation: [{ headline: 'عنوان', inLanguage: 'ar' }] });
});

test('a front says what it lists', async () => {
	const [front] = dataOf(await readPage(inject('fixture'), '/topics/mexico/'));
	expect(front).toMatchObject({
		'@type': 'CollectionPage',
		name: 'Mexico',
		mainEntity: { '@type': 'ItemList', numberOfItems: 3 },
	});
});
