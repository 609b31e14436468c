import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: '搜索',
	submit: '搜索',
	field: '搜索词',
	section: '栏目',
	year: '年份',
	order: '排序',
	everySection: '全部栏目',
	everySource: '全部来源',
	everyType: '全部体裁',
	everyYear: '全部年份',
	since: '{year}以来',
	relevance: '最相关',
	newest: '最新优先',
	results: { other: '找到{n}条结果' },
	none: '没有找到结果。请减少词语，或换用其他词语。',
	busy: '正在搜索……',
	failed: '搜索功能未能加载。请刷新页面重试。',
	more: '更多结果',
	older: '搜索{year}以来的全部年份',
	plain: '搜索需要JavaScript。没有它，也可以从以下页面找到所有文章：',
};
