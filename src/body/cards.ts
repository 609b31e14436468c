import type { Element, Root } from 'hast';
import type { Root as Copy } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyContext, BodyReport, StoryLink } from './context.ts';

/** An inline related card: a story of ours, or a title of which the copy lost the link. */
export type Card = StoryLink | { readonly headline: string; readonly source?: string | undefined };

/**
 * Takes the `::related` lines of a copy out, leaves a numbered place for each, and gives every other
 * `::` line back as the text it was.
 * @param markdown the source of the copy
 */
export function takeCards(
	copy: Copy,
	markdown: string,
	context: BodyContext,
	report: BodyReport,
): Card[] {
	const cards: Card[] = [];
	visit(copy, 'leafDirective', (node, index, parent) => {
		if (!parent || index === undefined) return;
		const { start, end } = node.position ?? {};
		const written = markdown.slice(start?.offset ?? 0, end?.offset ?? 0);
		if (node.name !== 'related') {
			parent.children.splice(index, 1, {
				type: 'paragraph',
				children: [{ type: 'text', value: written }],
			});
			return [SKIP, index + 1];
		}
		const card = readCard(node.attributes ?? {}, written, start?.line ?? 1, context, report);
		node.attributes = { index: String(cards.length) };
		if (card) cards.push(card);
		else parent.children.splice(index, 1);
		return [SKIP, card ? index + 1 : index];
	});
	return cards;
}

function readCard(
	{ id, title, from }: Record<string, string | null | undefined>,
	written: string,
	line: number,
	context: BodyContext,
	report: BodyReport,
): Card | undefined {
	if (id != null) {
		const story = context.story(id);
		if (story && 'complaint' in story)
			report('error', 'unknown-id', line, `::related ${story.complaint}`);
		else if (story) return story;
		else
			report(
				'warning',
				'link-unpublished',
				line,
				`::related{id=${id}} is not published yet, so its card is left out until then.`,
			);
	} else if (title != null && title.trim() !== '')
		return { headline: title, source: from ?? undefined };
	else
		report(
			'error',
			'directive',
			line,
			`"${written}" names no story. Write ::related{id=some-article}, or ::related{title="…" from="…"}.`,
		);
	return undefined;
}

/** Puts our own cards into their places, after the sanitiser: they are ours, and typed. */
export function setCards(tree: Root, cards: readonly Card[], label: string): void {
	const left = new Map(cards.entries());
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'related-card' || !parent || index === undefined) return;
		const number = Number(node.properties['index'] ?? -1);
		const card = left.get(number);
		left.delete(number);
		if (card) parent.children.splice(index, 1, aside(card, label));
		else parent.children.splice(index, 1);
		return [SKIP, card ? index + 1 : index];
	});
}

function aside(card: Card, label: string): Element {
	const headline =
		'address' in card
			? element('a', { href: card.address, lang: card.lang }, card.headline)
			: element('span', {}, card.headline);
	const source =
		card.source === undefined
			? []
			: [text(' '), element('span', { className: ['from'] }, card.source)];
	return {
		type: 'element',
		tagName: 'aside',
		properties: { className: ['related-card'] },
		children: [element('span', { className: ['label'] }, label), text(' '), headline, ...source],
	};
}

function element(tagName: string, properties: Element['properties'], value: string): Element {
	return { type: 'element', tagName, properties, children: [text(value)] };
}

function text(value: string): { type: 'text'; value: string } {
	return { type: 'text', value };
}
