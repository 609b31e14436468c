import { choices, choose, remembered } from './choices.ts';
import type { Choice } from './choices.ts';

// Comfort for readers whose browsers run scripts; the page is complete without it.
showSettings();
showShare();

function showSettings(): void {
	const settings = document.querySelector<HTMLDetailsElement>('[data-settings]');
	if (!settings) return;
	const kept = remembered();
	for (const field of settings.querySelectorAll('input')) {
		const value = kept[field.name as Choice] ?? choices[field.name as Choice][0];
		field.checked = field.value === value;
	}
	settings.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) choose(target.name as Choice, target.value);
	});
	settings.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		settings.open = false;
		settings.querySelector('summary')?.focus();
	});
	// Left open, they would lie over what the keyboard comes to next.
	settings.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !settings.contains(relatedTarget)) settings.open = false;
	});
}

/** The browser's own sheet, else the address on the clipboard. */
function showShare(): void {
	const button = document.querySelector<HTMLButtonElement>('button[data-share]');
	if (!button) return;
	const { copied = '' } = button.dataset;
	const url =
		document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
	button.addEventListener('click', () => {
		const shared =
			'share' in navigator ? navigator.share({ title: document.title, url }) : copy(url);
		shared.then(
			() => {
				if (!('share' in navigator)) button.textContent = copied;
			},
			// The reader closed the sheet, or the browser forbids it: nothing is lost.
			() => undefined,
		);
	});
}

async function copy(url: string): Promise<void> {
	await navigator.clipboard.writeText(url);
}
