import { facets } from '../../search/facets.ts';
import type { Facet } from '../../search/facets.ts';

/** What a reader asks for. */
export interface Question {
	readonly words: string;
	readonly chosen: Readonly<Partial<Record<Facet, string>>>;
	readonly order: 'relevance' | 'date';
	/** Looks beyond the newest years. */
	readonly everywhere: boolean;
}

/** Value of the field of the year that stands for every one. */
export const everyYear = 'all';

/** A question as its address tells it: `?q=water&year=2024&order=date`. */
export function readQuestion(asked: URLSearchParams): Question {
	const chosen = facets.flatMap((facet) => {
		const value = asked.get(facet);
		return value === null || value === '' || value === everyYear ? [] : [[facet, value]];
	});
	return {
		words: (asked.get('q') ?? '').trim(),
		chosen: Object.fromEntries(chosen) as Question['chosen'],
		order: asked.get('order') === 'date' ? 'date' : 'relevance',
		everywhere: asked.get('year') === everyYear,
	};
}

/** What is filled in and chosen, as its address tells it. */
export function readForm(form: HTMLFormElement): URLSearchParams {
	const filled = fieldsOf(form).filter(({ value }) => value !== '');
	return new URLSearchParams(filled.map(({ name, value }) => [name, value]));
}

/** Fills a form in as an address tells it; what it does not offer, as an old link may ask, is not chosen. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
	for (const field of fieldsOf(form)) {
		field.value = asked.get(field.name) ?? '';
		if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
	}
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
	return [...form.elements].filter(
		(field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
	);
}
