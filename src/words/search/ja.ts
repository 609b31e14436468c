import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: '検索',
	submit: '検索する',
	field: '検索する言葉',
	section: 'ジャンル',
	year: '年',
	order: '並び順',
	everySection: 'すべてのジャンル',
	everySource: 'すべての配信元',
	everyType: 'すべての種別',
	everyYear: 'すべての年',
	since: '{year}以降',
	relevance: '関連度の高い順',
	newest: '新しい順',
	results: { other: '{n}件見つかりました' },
	none: '見つかりませんでした。言葉を減らすか、別の言葉でお試しください。',
	busy: '検索中…',
	failed: '検索機能を読み込めませんでした。ページを再読み込みしてお試しください。',
	more: 'さらに表示',
	older: '{year}までさかのぼって検索する',
	plain:
		'検索にはJavaScriptが必要です。JavaScriptなしでも、次のページからすべての記事をご覧いただけます。',
};
