import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOf, hear, namesOf } from './heard.ts';
import type { Heard } from './heard.ts';
import { kinds, useBrowser, useEveryPage } from './visit.ts';
import type { Visit } from './visit.ts';

describe.each(useEveryPage())('$name', ({ path, visit }) => {
	let visited: Visit;
	let heard: Heard;
	beforeAll(async () => {
		visited = await visit(path);
		heard = await hear(visited.page);
	});
	afterAll(() => visited.page.context().close());

	test('has one head, one main part and one foot, and gives its other parts names apart', () => {
		const once = ['banner', 'main', 'contentinfo'].map((role) => allOf(heard, role).length);
		const others = allOf(heard, 'navigation', 'complementary', 'region');
		const names = others.map(({ role, name }) => `${role} ${name}`);
		expect(once).toEqual([1, 1, 1]);
		expect(others.filter(({ name }) => name === '')).toEqual([]);
		expect(names).toEqual([...new Set(names)]);
	});

	test('has one first heading, and skips no level after it', () => {
		const levels = allOf(heard, 'heading').map(({ level = 0 }) => level);
		const skipped = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		expect(skipped).toEqual([]);
	});

	test('says every headline once: on a card it is the heading, and the only link', () => {
		const cards = cardsIn(heard);
		for (const card of cards) {
			const [headline] = namesOf(card, 'heading');
			expect(namesOf(card, 'link')).toEqual([headline]);
			expect(namesOf(card, 'StaticText').filter((text) => text === headline)).toEqual([headline]);
			expect(namesOf(card, 'image')).toEqual([]);
		}
		const headlines = cards.flatMap((card) => namesOf(card, 'heading'));
		expect(headlines).toEqual([...new Set(headlines)]);
	});

	test('says its title once', () => {
		const [part] = allOf(heard, path === '/' ? 'banner' : 'main');
		const [title] = namesOf(heard, 'heading');
		// The page of an author names the author in the lines under the headlines, too.
		const lines = part ? allOf(part, 'heading', 'paragraph') : [];
		const said = lines.flatMap((line) => namesOf(line, 'StaticText').join(''));
		expect(said.filter((text) => text === title)).toEqual([title]);
	});
});

/** All articles but the one that the page is about. */
function cardsIn(page: Heard): Heard[] {
	return allOf(page, 'article').filter((part) =>
		allOf(part, 'heading').every(({ level }) => level !== 1),
	);
}

const visit = useBrowser();

// Of one edition alone: in the other, articles without a language of their own count as Arabic.
test.each(kinds)('%s says in which language its parts are', async (_, path) => {
	const { page } = await visit(path);
	const parts = await page.evaluate(partsByLanguage);
	await page.context().close();
	const mistaken = parts.filter(({ language, words }) =>
		language === 'ar' ? !/\p{Script=Arabic}/u.test(words) : /\p{Script=Arabic}/u.test(words),
	);
	// A name is of no language.
	expect(mistaken.filter(({ words }) => !words.includes('سمير حداد'))).toEqual([]);
	expect(parts.map(({ language }) => language)).toContain('en');
});

/** Every text that holds a word, with its language. Runs in the page. */
function partsByLanguage(): { language: string; words: string }[] {
	const found: { language: string; words: string }[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const language = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
		const words = text.textContent?.trim() ?? '';
		if (/\p{L}{2}/u.test(words)) found.push({ language, words });
	}
	return found;
}
