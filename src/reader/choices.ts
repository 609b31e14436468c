/** What a reader can choose; the first of each is the paper's own, and is not remembered. */
export const choices = {
	theme: ['auto', 'light', 'sepia', 'dark'],
	size: ['normal', 'small', 'large', 'largest'],
	measure: ['normal', 'narrow', 'wide'],
} as const;

export type Choice = keyof typeof choices;

/** Where the browser remembers them; `boot.js` reads it before the first paint. */
const key = 'broadsheet';

/** What a reader chose before; nothing when there is nothing, or when the browser keeps no memory. */
export function remembered(): Partial<Record<Choice, string>> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
		return typeof kept === 'object' && kept !== null ? kept : {};
	} catch {
		return {};
	}
}

/** Applies one choice to the page, and remembers it; the paper's own choice needs no memory. */
export function choose(name: Choice, value: string): void {
	const { [name]: _, ...others } = remembered();
	const isOwn = value === choices[name][0];
	if (isOwn) document.documentElement.removeAttribute(`data-${name}`);
	else document.documentElement.setAttribute(`data-${name}`, value);
	try {
		localStorage.setItem(key, JSON.stringify(isOwn ? others : { ...others, [name]: value }));
	} catch {
		// A browser that keeps no memory still shows the choice on this page.
	}
}
