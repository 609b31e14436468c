import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Recherche',
	submit: 'Rechercher',
	field: 'Mots à rechercher',
	section: 'Rubrique',
	year: 'Année',
	order: 'Tri',
	everySection: 'Toutes les rubriques',
	everySource: 'Toutes les sources',
	everyType: 'Tous les genres',
	everyYear: 'Toutes les années',
	since: 'Depuis {year}',
	relevance: 'Les plus pertinents',
	newest: 'Les plus récents',
	results: { one: '{n} résultat', other: '{n} résultats' },
	none: 'Aucun résultat. Essayez avec moins de mots ou d’autres mots.',
	busy: 'Recherche en cours…',
	failed: 'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.',
	more: 'Plus de résultats',
	older: 'Rechercher dans toutes les années, depuis {year}',
	plain: 'La recherche nécessite JavaScript. Sans lui, ces pages mènent à tous les articles\u00A0:',
};
