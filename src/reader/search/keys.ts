/**
 * The keyboard on the page of the search: `/` leads to its field, arrows go from it through the results
 * and back, Escape leads back to it and empties it.
 * @param empty called when the reader empties the field
 */
export function watchKeys(field: HTMLInputElement, list: HTMLElement, empty: () => void): void {
	document.addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const stops = [field, ...list.querySelectorAll('a')];
		const place = stops.findIndex((stop) => stop === target);
		const next = nextStop(key, place, stops);
		if (next) next.focus();
		else if (key === 'Escape' && target === field && field.value !== '') {
			field.value = '';
			empty();
		} else return;
		event.preventDefault();
	});
}

/** @param place of the focus among the stops, the field first; -1 elsewhere */
function nextStop(
	key: string,
	place: number,
	stops: readonly HTMLElement[],
): HTMLElement | undefined {
	if (key === '/' && place !== 0) return stops[0];
	if (key === 'Escape' && place > 0) return stops[0];
	if (key === 'ArrowDown' && place >= 0) return stops[place + 1];
	if (key === 'ArrowUp' && place > 0) return stops[place - 1];
	return undefined;
}
