import type { SearchWords } from '../dictionary.ts';

export const search: SearchWords = {
	title: 'חיפוש',
	submit: 'חפשו',
	field: 'מילים לחיפוש',
	section: 'מדור',
	year: 'שנה',
	order: 'סדר',
	everySection: 'כל המדורים',
	everySource: 'כל המקורות',
	everyType: 'כל הסוגים',
	everyYear: 'כל השנים',
	since: 'משנת {year}',
	relevance: 'המתאימות ביותר',
	newest: 'החדשות תחילה',
	results: { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '{n} תוצאות' },
	none: 'לא נמצא דבר. נסו פחות מילים או מילים אחרות.',
	busy: 'מחפשים…',
	failed: 'לא ניתן היה לטעון את החיפוש. טענו את העמוד מחדש כדי לנסות שוב.',
	more: 'תוצאות נוספות',
	older: 'חפשו בכל השנים, החל משנת {year}',
	plain: 'החיפוש דורש JavaScript. גם בלעדיו אפשר להגיע מהעמודים האלה לכל הכתבות:',
};
