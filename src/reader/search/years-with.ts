import type { Engine, Hit } from './engine.ts';
import { begins, fold } from './fold.ts';

/**
 * The years in which every word of a question stands, or begins one that does. Where an index has neither, Pagefind takes
 * the longest beginning of the word that it has, and finds each "is" for "Istanbul"
 * (https://github.com/Pagefind/pagefind/issues/793). A phrase it finds as it is or not at all.
 * @param query as Pagefind is asked
 */
export async function yearsWith(
	query: string,
	engine: Engine,
	years: readonly string[],
): Promise<readonly string[]> {
	if (/^".+"$/.test(query)) return years;
	const words = query.split(/\s+/).filter((word) => fold(word) !== '');
	const found = await Promise.all(words.map((word) => yearsWithWord(word, engine, years)));
	return years.filter((year) => found.every((some) => some.has(year)));
}

async function yearsWithWord(
	word: string,
	engine: Engine,
	years: readonly string[],
): Promise<ReadonlySet<string>> {
	const whole = `"${word.replaceAll('"', '')}"`;
	const { filters } = await engine.search(whole, { filters: { year: { any: years } } });
	const found = years.map(async (year) => {
		if ((filters.year?.[year] ?? 0) > 0) return [year];
		// All that a year holds for the word it holds for the same reason, so one of them tells.
		const [hit] = (await engine.search(word, { filters: { year } })).results;
		return hit && (await isBegun(fold(word), hit)) ? [year] : [];
	});
	return new Set((await Promise.all(found)).flat());
}

/** Whether a word that was found begins as the one that was asked for. */
async function isBegun(word: string, hit: Hit): Promise<boolean> {
	const { excerpt, meta } = await hit.data();
	const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => text);
	return [...marked, ...Object.values(meta).join(' ').split(/\s+/)].some((found) =>
		begins(found, word),
	);
}
