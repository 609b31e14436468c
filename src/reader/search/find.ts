import { facets } from '../../search/facets.ts';
import { spaceQuery } from '../../search/spacing.ts';
import { loadYears } from './engine.ts';
import type { Answer, Engine, Hit } from './engine.ts';
import type { Question } from './question.ts';

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
	const { chosen, order } = question;
	const query = spaceQuery(question.words);
	const ask: Ask = (choice) => engine.search(query, { filters: filtersOf(choice) });
	const answer = await ask(chosen);
	const counts = facets.map(async (facet) => {
		const { [facet]: own, ...others } = chosen;
		const { filters } = own === undefined ? answer : await ask(others);
		return [facet, filters[facet] ?? {}] as const;
	});
	return {
		count: answer.results.length,
		counts: Object.fromEntries(await Promise.all(counts)),
		hits: (order === 'date' ? byDate : byRelevance)(engine, query, chosen, answer),
	};
}

type Ask = (choice: Question['chosen']) => Promise<Answer>;

/** Pagefind counts the values of a filter that is asked for, so each facet is. */
function filtersOf(chosen: Question['chosen']): Record<string, string | { not: string[] }> {
	return Object.fromEntries(facets.map((facet) => [facet, chosen[facet] ?? { not: ['-'] }]));
}

type Order = (
	engine: Engine,
	query: string,
	chosen: Question['chosen'],
	answer: Answer,
) => AsyncGenerator<Hit, void>;

/** A phrase stands in a text or it does not; how much the text is about it, its words say one by one. */
const byRelevance: Order = async function* (engine, query, chosen, { results }) {
	if (!query.startsWith('"')) {
		yield* results;
		return;
	}
	const words = query.replaceAll('"', '');
	const ranked = (await engine.search(words, { filters: filtersOf(chosen) })).results;
	const places = new Map(ranked.map(({ id }, place) => [id, place]));
	const placeOf = ({ id }: Hit): number => places.get(id) ?? ranked.length;
	yield* [...results].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Pagefind sorts inside an index only, so the years are asked one by one, the newest first, as far as needed. */
const byDate: Order = async function* (engine, query, chosen, { filters }) {
	for (const [year, count] of Object.entries(filters.year ?? {})
		.sort()
		.reverse()) {
		if (count === 0) continue;
		const options = { filters: filtersOf({ ...chosen, year }), sort: { date: 'desc' } } as const;
		yield* (await engine.search(query, options)).results;
	}
};
