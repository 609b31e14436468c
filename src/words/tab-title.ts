/** Search engines and tabs show about so many characters of a title, counted as HTML writes them. */
const longest = 70;

/** The title of a page with the name of the paper, as far as it fits; a long one is cut between words. */
export function tabTitle(title: string | undefined, paper: string): string {
	if (title === undefined) return paper;
	const whole = `${title} · ${paper}`;
	if (length(whole) <= longest) return whole;
	return length(title) <= longest ? title : cut(title.split(' '));
}

function cut(words: readonly string[]): string {
	const [first = '', ...others] = words;
	let kept = first.slice(0, longest / 2);
	for (const word of others) {
		if (length(`${kept} ${word}…`) > longest) break;
		kept += ` ${word}`;
	}
	return `${kept}…`;
}

function length(text: string): number {
	return text.replace(/[&<>"']/g, '&quot;').length;
}
