import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Suche',
	submit: 'Suchen',
	field: 'Suchbegriffe',
	section: 'Ressort',
	year: 'Jahr',
	order: 'Sortierung',
	everySection: 'Alle Ressorts',
	everySource: 'Alle Quellen',
	everyType: 'Alle Textsorten',
	everyYear: 'Alle Jahre',
	since: 'Seit {year}',
	relevance: 'Beste Treffer',
	newest: 'Neueste zuerst',
	results: { other: '{n} Treffer' },
	none: 'Nichts gefunden. Vielleicht helfen weniger oder andere Wörter.',
	busy: 'Suche läuft …',
	failed:
		'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
	more: 'Weitere Treffer',
	older: 'Alle Jahre bis {year} durchsuchen',
	plain: 'Die Suche braucht JavaScript. Ohne JavaScript führen diese Seiten zu allen Artikeln:',
};
