import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'جست‌وجو',
	submit: 'جست‌وجو کنید',
	field: 'واژه‌های جست‌وجو',
	section: 'بخش',
	year: 'سال',
	order: 'ترتیب',
	everySection: 'همهٔ بخش‌ها',
	everySource: 'همهٔ منابع',
	everyType: 'همهٔ انواع',
	everyYear: 'همهٔ سال‌ها',
	since: 'از سال {year}',
	relevance: 'مرتبط‌ترین',
	newest: 'تازه‌ترین',
	results: { other: '{n} نتیجه' },
	none: 'چیزی پیدا نشد. با واژه‌های کمتر یا واژه‌های دیگر امتحان کنید.',
	busy: 'در حال جست‌وجو…',
	failed: 'جست‌وجو بارگذاری نشد. برای تلاش دوباره صفحه را از نو بارگذاری کنید.',
	more: 'نتایج بیشتر',
	older: 'جست‌وجو در همهٔ سال‌ها از {year}',
	plain: 'جست‌وجو به JavaScript نیاز دارد. بدون آن، از این صفحه‌ها به همهٔ مطالب می‌رسید:',
};
