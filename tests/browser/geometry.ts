import type { Page } from 'playwright';

/** Edges of an element, in CSS pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where the first element of a selector stands. */
export function boxOf(page: Page, selector: string): Promise<Box> {
	return page
		.locator(selector)
		.first()
		.evaluate((node) => {
			const { left, right, top, bottom } = node.getBoundingClientRect();
			return { left, right, top, bottom };
		});
}

/**
 * Lines of text that lie on other lines, or reach over the edge of the window; lines in what scrolls
 * inside itself are left out.
 * @returns the words of each
 */
export function collisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const scrolls = (node: Element | null): boolean =>
			node !== null &&
			(['auto', 'scroll'].includes(getComputedStyle(node).overflowX) ||
				scrolls(node.parentElement));
		const lines: { words: string; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement: parent, textContent: words } = walker.currentNode;
			if (!words?.trim() || !parent?.checkVisibility() || scrolls(parent)) continue;
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			// Above the page waits the link that skips its head.
			const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.bottom > 0);
			lines.push(...boxes.map((box) => ({ words: words.trim(), box })));
		}
		const edge = document.documentElement.clientWidth;
		const beyond = lines
			.filter(({ box }) => box.left < -1 || box.right > edge + 1)
			.map(({ words }) => `beyond the edge: ${words.slice(0, 40)}`);
		const upon = lines.flatMap((one, n) =>
			lines.slice(n + 1).flatMap((other) => {
				const across =
					Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const along =
					Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				// Boxes of lines in tight headings touch; letters do not before half a line is covered.
				const covered = along > Math.min(one.box.height, other.box.height) / 2;
				return across > 2 && covered
					? [`${one.words.slice(0, 30)} upon ${other.words.slice(0, 30)}`]
					: [];
			}),
		);
		return [...beyond, ...upon];
	});
}

/** Characters on each line but the last of the paragraphs of a selector. */
export function linesOf(page: Page, selector: string): Promise<number[]> {
	return page.evaluate((paragraphs) => {
		const range = document.createRange();
		return [...document.querySelectorAll(paragraphs)].flatMap((paragraph) => {
			const counts = new Map<number, number>();
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			while (walker.nextNode())
				for (let at = 0; at < (walker.currentNode as Text).length; at++) {
					range.setStart(walker.currentNode, at);
					range.setEnd(walker.currentNode, at + 1);
					const line = Math.round(range.getBoundingClientRect().bottom / 10);
					counts.set(line, (counts.get(line) ?? 0) + 1);
				}
			return [...counts.values()].slice(0, -1);
		});
	}, selector);
}
