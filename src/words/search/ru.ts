import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Поиск',
	submit: 'Найти',
	field: 'Слова для поиска',
	section: 'Рубрика',
	year: 'Год',
	order: 'Порядок',
	everySection: 'Все рубрики',
	everySource: 'Все источники',
	everyType: 'Все жанры',
	everyYear: 'Все годы',
	since: 'С {year} года',
	relevance: 'Сначала подходящие',
	newest: 'Сначала новые',
	results: {
		one: '{n} результат',
		few: '{n} результата',
		many: '{n} результатов',
		other: '{n} результата',
	},
	none: 'Ничего не найдено. Попробуйте меньше слов или другие слова.',
	busy: 'Идёт поиск…',
	failed: 'Не удалось загрузить поиск. Обновите страницу, чтобы попробовать ещё раз.',
	more: 'Ещё результаты',
	older: 'Искать за все годы, начиная с {year}',
	plain: 'Для поиска нужен JavaScript. Без него ко всем материалам ведут эти страницы:',
};
