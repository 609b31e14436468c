import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Search',
	submit: 'Search',
	field: 'Words to search for',
	section: 'Section',
	year: 'Year',
	order: 'Order',
	everySection: 'All sections',
	everySource: 'All sources',
	everyType: 'All kinds',
	everyYear: 'All years',
	since: 'Since {year}',
	relevance: 'Best match',
	newest: 'Newest first',
	results: { one: '{n} result', other: '{n} results' },
	none: 'Nothing was found. Fewer or other words may help.',
	busy: 'Searching …',
	failed: 'The search could not be loaded. Reload the page to try again.',
	more: 'More results',
	older: 'Search all years, back to {year}',
	plain: 'Searching needs JavaScript. Without it, these pages lead to every article:',
};
