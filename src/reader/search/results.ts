import { facets } from '../../search/facets.ts';
import { hideCounts, labelIn, showCounts } from './facet-fields.ts';
import type { Findings } from './find.ts';
import { count, fieldOf, lang, number, page, words } from './page.ts';
import { printResult } from './print-result.ts';
import type { Question } from './question.ts';

/** Results that are shown at once. */
export const pageSize = 20;

const press = {
	template: page.template,
	labelOf: (facet: string, value: string): string => labelIn(fieldOf(facet), value),
	day: new Intl.DateTimeFormat(lang, {
		year: 'numeric',
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC',
	}),
};

/** The page without results. */
export function showNothing(text: string): void {
	page.status.textContent = text;
	page.list.replaceChildren();
	page.more.hidden = page.older.hidden = true;
	page.browse.hidden = false;
	for (const facet of facets) hideCounts(fieldOf(facet));
}

/** As many of the results as are asked for, ready to be shown. */
export async function printResults(
	{ hits }: Findings,
	{ words: asked }: Question,
	most: number,
): Promise<Node[]> {
	const entries: Promise<Node>[] = [];
	for await (const hit of hits) {
		if (entries.length === most) break;
		entries.push(hit.data().then((found) => printResult(found, { ...press, asked })));
	}
	return Promise.all(entries);
}

/** How many results there are, by every facet, and the first of them; those that stand there already stay. */
export function showResults({ count: all, counts }: Findings, entries: readonly Node[]): void {
	for (const facet of facets) showCounts(fieldOf(facet), counts[facet] ?? {}, number);
	page.status.textContent = all === 0 ? words.none : count(words.results)(all);
	page.list.append(...entries.slice(page.list.childElementCount));
	page.browse.hidden = all > 0;
	page.more.hidden = entries.length >= all;
}
