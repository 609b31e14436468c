/** Numbers that look random and are the same on every machine. */
export interface Random {
	/** From 0 up to, not with, 1. */
	readonly next: () => number;
	/** A whole number from `least` to `most`. */
	readonly between: (least: number, most: number) => number;
	readonly chance: (share: number) => boolean;
	readonly pick: <T>(list: readonly T[]) => T;
	/** Mostly one of the first: the second half of a list has a quarter of the chances. */
	readonly pickEarly: <T>(list: readonly T[]) => T;
}

/** @param seed the same seed gives the same numbers; neighbours give others */
export function randomFrom(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1);
	// Mulberry32, by Tommy Ettinger, in the public domain.
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const at = <T>(list: readonly T[], share: number): T => {
		const found = list[Math.floor(share * list.length)];
		if (found === undefined) throw new Error('There is nothing to pick from an empty list.');
		return found;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		chance: (share) => next() < share,
		pick: (list) => at(list, next()),
		pickEarly: (list) => at(list, next() ** 2),
	};
}
