import { facets } from '../../search/facets.ts';
import { hideCounts, labelIn, showCounts } from './facet-fields.ts';
import type { Findings } from './find.ts';
import { count, fieldOf, lang, number, page, words } from './page.ts';
import { printResult } from './print-result.ts';

/** Results that are shown at once. */
const pageSize = 20;

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

/**
 * How many results there are, by every facet, and the first of them.
 * @param isAsked whether the reader still waits for them
 */
export async function showFindings(
	{ count: all, counts, hits }: Findings,
	isAsked: () => boolean,
): Promise<void> {
	for (const facet of facets) showCounts(fieldOf(facet), counts[facet] ?? {}, number);
	let shown = 0;
	const next = async (): Promise<Node[]> => {
		const entries: Promise<Node>[] = [];
		while (entries.length < pageSize) {
			const { done, value } = await hits.next();
			if (done === true) break;
			entries.push(value.data().then((found) => printResult(found, press)));
		}
		shown += entries.length;
		return Promise.all(entries);
	};
	const first = await next();
	if (!isAsked()) return;
	page.status.textContent = all === 0 ? words.none : count(words.results)(all);
	page.list.replaceChildren(...first);
	page.browse.hidden = all > 0;
	page.more.hidden = shown >= all;
	page.more.onclick = async () => {
		const place = page.list.childElementCount;
		page.list.append(...(await next()));
		page.more.hidden = shown >= all;
		page.list.children[place]?.querySelector('a')?.focus();
	};
}
