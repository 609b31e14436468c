/** The same function, which works the answer for each object out only once. */
export function once<Given extends object, Answer>(
	work: (given: Given) => Answer,
): (given: Given) => Answer {
	const known = new WeakMap<Given, { readonly answer: Answer }>();
	return (given) => {
		const found = known.get(given) ?? { answer: work(given) };
		known.set(given, found);
		return found.answer;
	};
}

/** The same function, which has the last answer ready: for what is asked for several times in a row, and is large. */
export function lately<Given extends object, Answer>(
	work: (given: Given) => Answer,
): (given: Given) => Answer {
	let last: { readonly given: Given; readonly answer: Answer } | undefined;
	return (given) => {
		if (last?.given !== given) last = { given, answer: work(given) };
		return last.answer;
	};
}
