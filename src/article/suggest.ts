import leven from 'leven';

/** Names that a sentence may list. */
const mostShown = 10;
/** Letters that may be wrong in a name, at most. */
const mostTypos = 3;

/**
 * The remedy for a name that is not known: the nearest known one, or some of those there are.
 * @example suggest('usa', ['us', 'world']) // 'Did you mean "us"?'
 */
export function suggest(written: string, known: readonly string[]): string {
	const nearest = nearestTo(written, known);
	if (nearest !== undefined) return `Did you mean "${nearest}"?`;
	if (known.length === 0) return 'None is defined yet.';
	const some = known.slice(0, mostShown).join(', ');
	return known.length > mostShown
		? `Use one that is there, such as ${some}.`
		: `Use one of ${some}.`;
}

function nearestTo(written: string, known: readonly string[]): string | undefined {
	const folded = fold(written);
	const ranked = known
		.filter((name) => mayBeNear(folded, name))
		.map((name) => ({ name, typos: countTypos(folded, fold(name)) }))
		.filter(({ name, typos }) => typos <= Math.max(1, Math.min(mostTypos, name.length / 3)))
		.sort((a, b) => a.typos - b.typos);
	return ranked[0]?.name;
}

/** Whether it is worth counting: thousands of ids may be held against thousands. */
function mayBeNear(folded: string, name: string): boolean {
	if (Math.abs(name.length - folded.length) > mostTypos) return false;
	return name.at(0)?.toLowerCase() === folded.at(0) || name.at(-1)?.toLowerCase() === folded.at(-1);
}

/** Letters to put in, take out or change; two letters in each other's place are one slip of the hand. */
function countTypos(a: string, b: string): number {
	const typos = leven(a, b, { maxDistance: mostTypos + 1 });
	return typos === 2 && sorted(a) === sorted(b) ? 1 : typos;
}

function sorted(text: string): string {
	return Array.from(text).sort().join('');
}

/** Without case, accents and separators: the form in which two names are twins. */
export function fold(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_-]+/g, '-');
}
