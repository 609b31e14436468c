import type { Figures } from './lighthouse.ts';

const columns: readonly [string, (figures: Figures) => string][] = [
	['Performance', ({ scores }) => String(scores[0])],
	['Accessibility', ({ scores }) => String(scores[1])],
	['Best practices', ({ scores }) => String(scores[2])],
	['SEO', ({ scores }) => String(scores[3])],
	['LCP', ({ largestPaint }) => `${(largestPaint / 1000).toFixed(2)} s`],
	['TBT', ({ blockedTime }) => `${blockedTime.toFixed(0)} ms`],
	['CLS', ({ layoutShift }) => String(layoutShift)],
	['Requests', ({ requests }) => String(requests)],
	['HTML and CSS', ({ html }) => kilobytes(html)],
	['JavaScript', ({ scripts }) => kilobytes(scripts)],
	['All', ({ total }) => kilobytes(total)],
	['Machine', ({ machine }) => machine.toFixed(0)],
	['Failed audits', ({ failed }) => failed.join(', ')],
];

/** The figures of each kind of page, as a table in Markdown. */
export function tableOf(measured: ReadonlyMap<string, Figures>): string {
	const rows = [...measured].map(([kind, figures]) => [
		kind,
		...columns.map(([, show]) => show(figures)),
	]);
	const head = ['Page', ...columns.map(([title]) => title)];
	return [head, head.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |\n`)
		.join('');
}

export function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} KB`;
}
