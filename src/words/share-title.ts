const bars = /\s+[|/·–—-]\s+/;
/** Of a title in parts, a first or last part of so few words is taken for the name of the site. */
const fewWords = 3;

/**
 * The title that goes with a shared link. Programs cut the name of the site off a title, with whatever
 * stands there in its place, and one that begins with a hash mark they take for a template that was not
 * filled in (defuddle); so a headline in doubt has the name of the paper where they look for it.
 */
export function shareTitle(headline: string, paper: string): string {
	if (headline.startsWith('#')) return `${paper} · ${headline}`;
	const parts = headline.split(bars);
	const doubtful = parts.length > 1 && [parts[0], parts.at(-1)].some(isShort);
	return doubtful ? `${headline} · ${paper}` : headline;
}

function isShort(part = ''): boolean {
	return part.split(' ').length <= fewWords;
}
