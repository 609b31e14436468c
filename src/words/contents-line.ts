/** Search engines show about so many characters of a description. */
const longest = 160;

/**
 * What a list tells search engines of itself: the first of its names, as many as fit whole.
 * @returns undefined for an empty list
 */
export function contentsLine(names: readonly string[]): string | undefined {
	let [line] = names;
	for (const name of names.slice(1)) {
		const longer = `${String(line)} · ${name}`;
		if (longer.length > longest) break;
		line = longer;
	}
	return line;
}
