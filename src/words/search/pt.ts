import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Busca',
	submit: 'Buscar',
	field: 'Palavras a buscar',
	section: 'Editoria',
	year: 'Ano',
	order: 'Ordem',
	everySection: 'Todas as editorias',
	everySource: 'Todas as fontes',
	everyType: 'Todos os gêneros',
	everyYear: 'Todos os anos',
	since: 'Desde {year}',
	relevance: 'Mais relevantes',
	newest: 'Mais recentes',
	results: { one: '{n} resultado', other: '{n} resultados' },
	none: 'Nada foi encontrado. Tente com menos palavras ou com outras.',
	busy: 'Buscando…',
	failed: 'Não foi possível carregar a busca. Recarregue a página para tentar de novo.',
	more: 'Mais resultados',
	older: 'Buscar em todos os anos, desde {year}',
	plain: 'A busca precisa de JavaScript. Sem ele, estas páginas levam a todos os artigos:',
};
