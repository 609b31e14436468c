import type { SearchWords } from '../../words/dictionary.ts';
import { grammarOf } from '../../words/grammar.ts';

/** What the page of the search has for its script. */
export const page = {
	form: part('form', HTMLFormElement),
	field: part('field', HTMLInputElement),
	status: part('status', HTMLElement),
	list: part('results', HTMLElement),
	template: part('result', HTMLTemplateElement),
	more: part('more', HTMLButtonElement),
	older: part('older', HTMLButtonElement),
	browse: part('browse', HTMLElement),
};

export const { lang } = document.documentElement;
export const { number, count } = grammarOf(lang);
export const words = JSON.parse(page.form.dataset.words ?? '') as SearchWords;

/** All that can be searched, and those that a search begins with; newest first. */
export const years = [...fieldOf('year').options]
	.map(({ value }) => value)
	.filter((year) => /^\d+$/.test(year));
export const newest = years.slice(0, Number(page.form.dataset.newest));

export function fieldOf(name: string): HTMLSelectElement {
	return page.form.elements.namedItem(name) as HTMLSelectElement;
}

function part<T extends HTMLElement>(name: string, kind: abstract new () => T): T {
	const element = document.querySelector(`[data-search="${name}"]`);
	if (!(element instanceof kind)) throw new Error(`The page has no ${name} to search with.`);
	return element;
}
