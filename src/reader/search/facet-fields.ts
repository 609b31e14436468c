/** Lets each choice of a facet say how many results it would leave, and closes those that would leave none. */
export function showCounts(
	field: HTMLSelectElement,
	counts: Readonly<Record<string, number>>,
	print: (count: number) => string,
): void {
	for (const option of field.options) {
		const count = counts[option.value] ?? 0;
		option.text = labelOf(option) + (count > 0 ? ` · ${print(count)}` : '');
		// A year that was not asked is unknown, and not empty.
		const isEmpty = field.name === 'year' ? counts[option.value] === 0 : count === 0;
		option.disabled = isEmpty && option.value !== '' && !option.selected;
	}
}

/** Takes the counts back. */
export function hideCounts(field: HTMLSelectElement): void {
	for (const option of field.options) {
		option.text = labelOf(option);
		option.disabled = false;
	}
}

/** What a value is called, without its count. */
export function labelIn(field: HTMLSelectElement, value: string): string {
	const option = [...field.options].find((one) => one.value === value);
	return option ? labelOf(option) : '';
}

function labelOf(option: HTMLOptionElement): string {
	option.dataset.label ??= option.text;
	return option.dataset.label;
}
