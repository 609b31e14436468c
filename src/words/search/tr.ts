import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'Arama',
	submit: 'Ara',
	field: 'Aranacak sözcükler',
	section: 'Bölüm',
	year: 'Yıl',
	order: 'Sıralama',
	everySection: 'Tüm bölümler',
	everySource: 'Tüm kaynaklar',
	everyType: 'Tüm türler',
	everyYear: 'Tüm yıllar',
	since: '{year} ve sonrası',
	relevance: 'En uygun',
	newest: 'En yeni',
	results: { other: '{n} sonuç' },
	none: 'Hiçbir şey bulunamadı. Daha az ya da başka sözcüklerle deneyin.',
	busy: 'Aranıyor…',
	failed: 'Arama yüklenemedi. Yeniden denemek için sayfayı yenileyin.',
	more: 'Daha fazla sonuç',
	older: '{year} yılına kadar tüm yıllarda ara',
	plain:
		'Arama için JavaScript gerekir. JavaScript olmadan bütün haberlere şu sayfalardan ulaşabilirsiniz:',
};
