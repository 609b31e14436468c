import type { Page } from 'playwright';

/**
 * Finds text that a reader cannot get to or cannot read: beside the window, cut off by the edge of a
 * box that does not scroll, or over other text; and whether the page scrolls sideways.
 * @returns a line for each
 */
export async function findLostText(page: Page): Promise<string[]> {
	return page.evaluate(lostText);
}

/**
 * Spaces text as far as a reader may (WCAG 2.2, success criterion 1.4.12). The policy of a page allows
 * no style element, so it is a sheet without one.
 */
export async function spaceText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
			p { margin-block-end: 2em !important }
		`);
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Runs in the page. */
function lostText(): string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	const lines = linesOfText();
	return [
		...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
		...lines.filter(isBeside).map(({ words }) => `beside the window: ${words}`),
		...lines.filter(isCut).map(({ words }) => `cut off: ${words}`),
		...lines.flatMap((one, place) =>
			lines
				.slice(place + 1)
				.filter((other) => isOver(one.box, other.box))
				.map((other) => `one over the other: ${one.words} / ${other.words}`),
		),
	];

	interface Line {
		readonly box: DOMRect;
		readonly words: string;
		/** The boxes around it that may cut it off, and those that scroll. */
		readonly cutting: readonly Element[];
		readonly scrolls: boolean;
	}

	function linesOfText(): Line[] {
		const found: Line[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const words = text.textContent?.trim() ?? '';
			const element = text.parentElement;
			// The skip link stands above the window until the keyboard comes to it.
			if (words === '' || !element?.checkVisibility() || element.matches('.skip')) continue;
			const around = boxesAround(element);
			const scrolls = around.some((box) => /auto|scroll/.test(getComputedStyle(box).overflowX));
			const range = document.createRange();
			range.selectNodeContents(text);
			for (const box of range.getClientRects())
				found.push({ box, words, cutting: scrolls ? [] : around, scrolls });
		}
		return found;
	}

	function boxesAround(element: Element): Element[] {
		const found: Element[] = [];
		for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
			const { overflowX, display } = getComputedStyle(box);
			if (overflowX !== 'visible' && display !== 'inline') found.push(box);
		}
		return found;
	}

	function isBeside({ box, scrolls }: Line): boolean {
		return !scrolls && (box.left < -0.5 || box.right > clientWidth + 0.5 || box.top + scrollY < 0);
	}

	function isCut({ box, cutting }: Line): boolean {
		return cutting.some((around) => {
			const edge = around.getBoundingClientRect();
			const beside = Math.max(edge.left - box.left, box.right - edge.right);
			return Math.max(beside, edge.top - box.top, box.bottom - edge.bottom) > 1;
		});
	}

	function isOver(one: DOMRect, other: DOMRect): boolean {
		const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
		const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
		return wide > 2 && high > Math.min(one.height, other.height) / 2;
	}
}
