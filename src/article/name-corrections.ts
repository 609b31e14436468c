import type { Correction } from './front-matter.ts';
import { dayOf } from './moment.ts';

/** A correction that links and feeds can name. */
export interface NamedCorrection extends Correction {
	/** Id on the page of its article, for ever: `correction-2025-11-05`. */
	readonly id: string;
}

/**
 * Names corrections by their days; those of one day are numbered in the order in which they stand. So no
 * change of its words, and no correction of another day, announces one to the readers of a feed again.
 */
export function nameCorrections(
	corrections: readonly Correction[],
	timeZone: string,
): NamedCorrection[] {
	const days = corrections.map(({ date }) => dayOf(date, timeZone));
	return corrections.map((correction, n) => {
		const [day = ''] = days.slice(n);
		const number = days.slice(0, n + 1).filter((other) => other === day).length;
		return { ...correction, id: `correction-${day}${number === 1 ? '' : `-${number}`}` };
	});
}
