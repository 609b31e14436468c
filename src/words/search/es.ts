import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Búsqueda',
	submit: 'Buscar',
	field: 'Palabras que buscar',
	section: 'Sección',
	year: 'Año',
	order: 'Orden',
	everySection: 'Todas las secciones',
	everySource: 'Todas las fuentes',
	everyType: 'Todos los géneros',
	everyYear: 'Todos los años',
	since: 'Desde {year}',
	relevance: 'Más relevantes',
	newest: 'Más recientes',
	results: { one: '{n} resultado', other: '{n} resultados' },
	none: 'No se ha encontrado nada. Pruebe con menos palabras o con otras.',
	busy: 'Buscando…',
	failed: 'No se ha podido cargar la búsqueda. Vuelva a cargar la página para intentarlo de nuevo.',
	more: 'Más resultados',
	older: 'Buscar en todos los años, desde {year}',
	plain: 'La búsqueda necesita JavaScript. Sin él, estas páginas llevan a todos los artículos:',
};
