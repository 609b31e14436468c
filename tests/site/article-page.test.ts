import { beforeAll, expect, inject, test } from 'vitest';
import { attributeAt, attributesAt, readPage, textAt, textsAt } from '../support/html.ts';
import type { PageFile } from '../support/html.ts';

let page: PageFile;
beforeAll(async () => {
	page = await readPage(inject('fixture'), '/2025/11/lead-story/');
});

test.each([
	['the section, linked to its front', 'article .kicker a[href="/us/"]', 'US'],
	['the type of work, when it is not news', '.kicker .type', '· Analysis'],
	['the headline as its only h1', 'h1', 'Soldiers will not cross, president says'],
	['the standfirst', '.standfirst', 'The neighbour had asked for leave to send troops.'],
	['several authors, the last after "and"', '.byline', 'By Ana Diaz, Tom Reed, and Li Wei'],
	[
		'the place, the day, the update and the reading time',
		'.dates',
		'MEXICO CITY · November 4, 2025 · Updated November 6, 2025 at 12:30 AM GMT+3 · 2 min read',
	],
	['caption and credit, apart', 'figcaption', 'The square / Reuters'],
	['the key points', '.key-points li:last-child', 'Second point'],
	[
		'an inline card for a story of ours',
		'.related-card a[href="/2025/10/earlier-part/"]',
		'Troops are offered',
	],
	[
		'an inline card that lost its link',
		'.related-card:not(:has(a))',
		'Related A title that lost its link TRT World',
	],
	[
		'who supplied it, and where the original stands',
		'.source',
		'Source: The Test and AFP. Read the original. Licence: Some rights reserved.',
	],
	['the topics', 'article nav li:first-child', 'Mexico'],
	['what happened next', '[data-list="next"] .headline', 'Troops are withdrawn from the plan'],
	['the place of the article in its story', '.meta a[href="/storylines/cartels/"]', 'The cartels'],
])('shows %s', (_, selector, text) => {
	expect(textAt(page, selector)).toBe(text);
});

test('has one h1', () => {
	expect(textsAt(page, 'h1')).toHaveLength(1);
});

test('keeps a calendar date a date, and prints a time on the clock of the newspaper', () => {
	expect(attributesAt(page, '.dates time', 'dateTime')).toEqual([
		'2025-11-04',
		'2025-11-06T00:30:00+03:00',
	]);
});

test('describes the picture with its alt text, size and responsive copies', () => {
	expect(attributeAt(page, 'article figure img', 'alt')).toBe('A green square');
	expect(attributeAt(page, 'article figure img', 'width')).toBe('1000');
	expect(attributeAt(page, 'article figure img', 'srcSet')).toMatch(/-400\.webp 400w/);
});

test('puts a correction of the top before the text, and one of the end after it', () => {
	const [first, last] = textsAt(page, '.body .correction');
	expect(first).toBe('Correction, November 5, 2025: A name was wrong.');
	expect(last).toBe('Clarification, November 6, 2025: A sum was unclear.');
	const body = textAt(page, '.body') ?? '';
	expect(body.indexOf('A name was wrong')).toBeLessThan(body.indexOf('Paragraph 1 '));
	expect(body.indexOf('A sum was unclear')).toBeGreaterThan(body.indexOf('Paragraph 12 '));
});

test('puts the recommended list between two paragraphs of the text', async () => {
	const whole = await readPage(
		inject('demo'),
		'/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/',
	);
	expect(
		textsAt(whole, '.body > .recommended [data-list="recommended"] .headline').length,
	).toBeGreaterThan(0);
	expect(textAt(whole, '.body > .recommended + p')).toBeTruthy();
});

test('shows no story twice', async () => {
	for (const address of ['/2025/11/lead-story/', '/2024/01/report-5/']) {
		const { tree } = await readPage(inject('fixture'), address);
		const shown = attributesAt({ tree }, '[data-list] .headline a, .related-card a', 'href');
		expect(shown.length).toBeGreaterThan(0);
		expect(shown).toEqual([...new Set([...shown])]);
		expect(shown).not.toContain(address);
	}
});

test('says why each related story is there', () => {
	const reasons = textsAt(page, '[data-list="next"] .reason');
	expect(reasons).toEqual(['Later in this story']);
});

test('tells about the story in one disclosure: kind, names, source, dates, corrections, credit, licence', () => {
	expect(textsAt(page, 'article details')).toHaveLength(1);
	const facts = textsAt(page, 'article details :is(dt, dd)').join(' | ');
	expect(facts).toBe(
		'Kind of work | Analysis | Authors | By Ana Diaz, Tom Reed, and Li Wei | Sources | The Test, Our own reporting | AFP, News agency | Read the original | First published | November 4, 2025 | Last updated | November 6, 2025 at 12:30 AM GMT+3 | Corrections | Correction, November 5, 2025 | Clarification, November 6, 2025 | Picture | Reuters | Licence | Some rights reserved',
	);
});

test('says why nobody is named, and leads to what the paper promises', async () => {
	const brief = await readPage(inject('fixture'), '/2025/11/wire-brief/');
	expect(textAt(brief, 'article details')).toContain('No author is named in the text');
	const ours = await readPage(inject('fixture'), '/2024/01/report-5/');
	expect(textAt(ours, 'article details')).toContain('Written by our own newsroom.');
	const demo = await readPage(inject('demo'), '/2021/04/a-helicopter-flies-on-mars/');
	expect(attributesAt(demo, 'article details a', 'href')).toContain('/about/#ethics');
});

test('does not print what is meant for editors', () => {
	expect(page.html).not.toContain('Never print this note');
});

test('prints the organisation, and no "By", when there is no author', async () => {
	const brief = await readPage(inject('fixture'), '/2025/11/wire-brief/');
	expect(textAt(brief, '.byline')).toBe('AFP');
});

test("prints an editor's own byline as written, with its names linked", async () => {
	const own = await readPage(inject('fixture'), '/2025/11/own-byline/');
	expect(textAt(own, '.byline')).toBe('Reported by Ana Diaz, translated by Mo');
	expect(attributeAt(own, '.byline a', 'href')).toBe('/authors/ana/');
});

test('is written in the direction of its language, and names its translation', async () => {
	const arabic = await readPage(inject('fixture'), '/2025/11/arabic/');
	expect([attributeAt(arabic, 'html', 'lang'), attributeAt(arabic, 'html', 'dir')]).toEqual([
		'ar',
		'rtl',
	]);
	expect(attributeAt(arabic, '.translations a', 'href')).toBe('/2025/11/wire-brief/');
});

test('keeps wire copy out of search engines, and our own in', async () => {
	const wire = await readPage(inject('fixture'), '/2025/11/wire-brief/');
	const own = await readPage(inject('fixture'), '/2024/01/report-5/');
	expect(attributeAt(wire, 'meta[name="robots"]', 'content')).toBe('noindex');
	expect(attributeAt(own, 'meta[name="robots"]', 'content')).toBeUndefined();
});
