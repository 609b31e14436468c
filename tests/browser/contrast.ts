import type { Page } from 'playwright';

/**
 * Measures all text of a page against the colour behind it (WCAG 2.2, success criterion 1.4.6). It
 * sees what axe leaves undecided: text that lies under the overlay of a card.
 * @returns the contrast of each and its words, the lowest first
 */
export async function measureContrast(page: Page): Promise<{ contrast: number; words: string }[]> {
	const texts = await page.evaluate(contrasts);
	return texts.sort((a, b) => a.contrast - b.contrast);
}

/**
 * Shows all links and controls of a page as a reader sees the one that is pointed at, or that has the
 * focus of the keyboard.
 */
export async function pointAtEverything(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeIds } = await session.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: 'a, button, summary, label, input',
	});
	const forcedPseudoClasses = ['hover', 'focus', 'focus-visible', 'active'];
	await Promise.all(
		nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
	);
}

/** Runs in the page. */
function contrasts(): { contrast: number; words: string }[] {
	const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	const behind = new Map<Element, string>();
	const luminances = new Map<string, number>();
	const found: { contrast: number; words: string }[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const element = text.parentElement;
		const words = text.textContent?.trim() ?? '';
		if (words === '' || !element?.checkVisibility()) continue;
		const both = [getComputedStyle(element).color, colourBehind(element)].map(luminanceOf);
		found.push({
			contrast: (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05),
			words: `${element.localName}.${element.className}: ${words}`,
		});
	}
	return found;

	function colourBehind(element: Element | null): string {
		if (!element) return 'Canvas';
		const known = behind.get(element);
		if (known !== undefined) return known;
		const { backgroundColor } = getComputedStyle(element);
		const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor);
		const colour = isClear ? colourBehind(element.parentElement) : backgroundColor;
		behind.set(element, colour);
		return colour;
	}

	function luminanceOf(colour: string): number {
		const luminance = luminances.get(colour) ?? measureLuminance(colour);
		luminances.set(colour, luminance);
		return luminance;
	}

	/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
	function measureLuminance(colour: string): number {
		if (!pixel) throw new Error('The browser has no canvas to read colours from.');
		pixel.fillStyle = colour;
		pixel.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
			const part = byte / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}
}
