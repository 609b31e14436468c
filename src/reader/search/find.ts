import { facets } from '../../search/facets.ts';
import { spaceQuery } from '../../search/spacing.ts';
import { loadYears } from './engine.ts';
import type { Answer, Filters, Hit } from './engine.ts';
import type { Question } from './question.ts';
import { yearsWith } from './years-with.ts';

export interface Findings {
	readonly count: number;
	/** How many there would be with another choice, by facet and value. */
	readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** In the order that was asked for. */
	readonly hits: AsyncGenerator<Hit, void>;
}

/** Looks in the indexes of some years. */
export async function find(question: Question, years: readonly string[]): Promise<Findings> {
	const engine = await loadYears(years);
	const query = spaceQuery(question.words);
	const found = await yearsWith(query, engine, years);
	const ask: Ask = (choice, words = query, sort) => {
		const filters = { ...filtersOf(choice), year: choice.year ?? { any: found } };
		return engine.search(words, sort ? { filters, sort } : { filters });
	};
	const { chosen, order } = question;
	const answer = found.length === 0 ? nothing : await ask(chosen);
	const counts = facets.map(async (facet) => {
		const { [facet]: own, ...others } = chosen;
		const { filters } = own === undefined || found.length === 0 ? answer : await ask(others);
		return [facet, filters[facet] ?? {}] as const;
	});
	return {
		count: answer.results.length,
		counts: Object.fromEntries(await Promise.all(counts)),
		hits: (order === 'date' ? byDate : byRelevance)(answer, ask, chosen, query),
	};
}

const nothing: Answer = { results: [], filters: {} };

type Ask = (
	choice: Question['chosen'],
	words?: string,
	sort?: { readonly date: 'desc' },
) => Promise<Answer>;

/** Pagefind counts the values of a filter that is asked for, so each facet is. */
function filtersOf(chosen: Question['chosen']): Filters {
	return Object.fromEntries(facets.map((facet) => [facet, chosen[facet] ?? { not: ['-'] }]));
}

type Order = (
	answer: Answer,
	ask: Ask,
	chosen: Question['chosen'],
	query: string,
) => AsyncGenerator<Hit, void>;

/** A phrase stands in a text or it does not; how much the text is about it, its words say one by one. */
const byRelevance: Order = async function* ({ results }, ask, chosen, query) {
	if (!query.startsWith('"') || results.length === 0) {
		yield* results;
		return;
	}
	const ranked = (await ask(chosen, query.replaceAll('"', ''))).results;
	const places = new Map(ranked.map(({ id }, place) => [id, place]));
	const placeOf = ({ id }: Hit): number => places.get(id) ?? ranked.length;
	yield* [...results].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Pagefind sorts inside an index only, so the years are asked one by one, the newest first, as far as needed. */
const byDate: Order = async function* ({ filters }, ask, chosen) {
	const counted = Object.entries(filters.year ?? {})
		.sort()
		.reverse();
	for (const [year, count] of counted)
		if (count > 0) yield* (await ask({ ...chosen, year }, undefined, { date: 'desc' })).results;
};
