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
