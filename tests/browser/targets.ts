import type { Page } from 'playwright';

/**
 * Finds what can be pressed on less than 44 by 44 CSS pixels (WCAG 2.2, success criterion 2.5.5). It is
 * measured as a finger finds it: from the middle of a link outwards, as far as the browser takes a
 * point for that link, so that padding, a label and the overlay of a card count, and what lies under
 * something else does not.
 *
 * Exempt, as in the criterion, is a link in a sentence: one in a block of text that holds words besides
 * its links, and that takes several lines or ends as a sentence does. So is the number of a footnote,
 * and what stands in the note, even where that is a link alone. But nothing may lie over its words.
 * @param within selector of the part of the page that is looked at
 * @returns a line for each, with its size
 */
export async function findSmallTargets(page: Page, within = 'body'): Promise<string[]> {
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
	// A point outside of the window hits nothing, so the window is made as high as the page.
	const all = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height: all });
	const found = await page.evaluate(smallTargets, within);
	await page.setViewportSize({ width, height });
	return found;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Runs in the page. */
function smallTargets(within: string): string[] {
	const least = 44;
	// The browser takes points by whole pixels, and boxes begin between them.
	const blur = 0.5;
	const part = document.querySelector(within);
	const targets =
		part?.querySelectorAll('a[href]:not(.skip), button, summary, input, select, textarea') ?? [];
	return [...targets].flatMap((target) => {
		if (!target.checkVisibility()) return [];
		if (isInSentence(target)) return isCovered(target) ? [`covered: ${target.outerHTML}`] : [];
		// In the sections of a narrow window, which scroll sideways.
		target.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
		const [box] = target.getClientRects();
		if (!box) return [];
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const wide = extent(target, middle, 1, 0);
		const high = extent(target, middle, 0, 1);
		return Math.min(wide, high) < least - blur ? [`${wide} × ${high}: ${target.outerHTML}`] : [];
	});

	/** As far as needed, in one direction and then in the other. */
	function extent(target: Element, from: Point, dx: number, dy: number): number {
		const there = reach(target, from, dx, dy, least);
		return there + reach(target, from, -dx, -dy, least - there);
	}

	function reach(target: Element, from: Point, dx: number, dy: number, most: number): number {
		for (let way = 0; way < most; way += 0.5) {
			if (!isAt(target, from.x + dx * way, from.y + dy * way)) return way;
		}
		return most;
	}

	/** Whether a finger on the words of a link comes to another, which lies over their edge. */
	function isCovered(target: Element): boolean {
		return [...target.getClientRects()].some(
			({ x, width, top, bottom }) =>
				!isAt(target, x + width / 2, top + 2) || !isAt(target, x + width / 2, bottom - 2),
		);
	}

	function isAt(target: Element, x: number, y: number): boolean {
		const hit = document.elementFromPoint(x, y);
		const pressed = hit?.closest('label')?.control ?? hit;
		return pressed !== null && target.contains(pressed);
	}

	function isInSentence(target: Element): boolean {
		let block = target.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		if (!block || target.localName !== 'a') return false;
		if (target.matches('[data-footnote-ref]') || block.closest('[data-footnotes]')) return true;
		const linked = [...block.querySelectorAll('a')].map(lettersOf).join('');
		if (lettersOf(block).length === linked.length) return false;
		return linesOf(block) > 1 || /[.!?…؟。]\s*$/u.test(block.textContent);
	}

	function lettersOf({ textContent }: Element): string {
		return textContent.replace(/\P{L}/gu, '');
	}

	function linesOf(block: Element): number {
		const text = document.createRange();
		text.selectNodeContents(block);
		const { height } = text.getBoundingClientRect();
		return Math.round(height / parseFloat(getComputedStyle(block).lineHeight));
	}
}
