import type { Element, Root } from 'hast';
import type { Root as Copy } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyContext, BodyReport, StoryLink } from './context.ts';
import { element } from './element.ts';
import { readPullQuote, setPullQuote } from './pull-quotes.ts';
import type { PullQuote } from './pull-quotes.ts';
import { mapElements } from './walk.ts';

/** What stands between paragraphs: a story of ours, a title of which the copy lost the link, a pull quote. */
export type Card = Related | PullQuote;
type Related = StoryLink | { readonly headline: string; readonly source?: string | undefined };

const names = ['related', 'pullquote'];

/**
 * Takes the `::related` and `::pullquote` lines of a copy out, leaves a numbered place for each, and gives every other
 * `::` line back as the text it was.
 * @param markdown the source of the copy
 */
export function takeCards(
	copy: Copy,
	markdown: string,
	context: Pick<BodyContext, 'story' | 'titled'>,
	report: BodyReport,
): Card[] {
	const cards: Card[] = [];
	if (!markdown.includes('::')) return cards;
	const takeCard = (node: LeafDirective): LeafDirective[] => {
		const written = textAt(node, markdown);
		const card =
			node.name === 'related'
				? readRelated(node, written, context, report)
				: readPullQuote(node, written, report);
		return card
			? [{ ...node, children: [], attributes: { index: String(cards.push(card) - 1) } }]
			: [];
	};
	visit(copy, 'leafDirective', (node, index = 0, parent) => {
		const place = names.includes(node.name) ? takeCard(node) : [asText(node, markdown)];
		parent?.children.splice(index, 1, ...place);
		return [SKIP, index + place.length];
	});
	return cards;
}

function textAt({ position }: LeafDirective, markdown: string): string {
	return markdown.slice(position?.start.offset, position?.end.offset);
}

function asText(node: LeafDirective, markdown: string): Copy['children'][number] {
	return { type: 'paragraph', children: [{ type: 'text', value: textAt(node, markdown) }] };
}

function readRelated(
	{ attributes, position }: LeafDirective,
	written: string,
	context: Pick<BodyContext, 'story' | 'titled'>,
	report: BodyReport,
): Related | undefined {
	const line = position?.start.line ?? 1;
	const { id, title, from } = attributes ?? {};
	if (id != null) return findStory(id, line, context, report);
	if (title != null && title.trim() !== '') {
		report('warning', 'related-unresolved', line, sayUnresolved(title, context.titled(title)));
		return { headline: title, source: from ?? undefined };
	}
	report(
		'error',
		'directive',
		line,
		`"${written}" names no story. Write ::related{id=some-article}, or ::related{title="…" from="…"}.`,
	);
	return undefined;
}

function sayUnresolved(title: string, id: string | undefined): string {
	const remedy =
		id === undefined
			? 'Add id= if it is an article of ours.'
			: `Write ::related{id=${id}}, which has that title.`;
	return `::related names "${title}" without a link, so readers cannot follow it. ${remedy}`;
}

function findStory(
	id: string,
	line: number,
	context: Pick<BodyContext, 'story'>,
	report: BodyReport,
): StoryLink | undefined {
	const story = context.story(id);
	if (story && !('complaint' in story)) return story;
	if (story) report('error', 'unknown-id', line, `::related ${story.complaint}`);
	else
		report(
			'warning',
			'link-unpublished',
			line,
			`::related{id=${id}} is not published now, so its card is left out.`,
		);
	return undefined;
}

/** Puts our own cards into their places, after the sanitiser: they are ours, and typed. */
export function setCards<Tree extends Root>(
	tree: Tree,
	cards: readonly Card[],
	{ words, ours }: Pick<BodyContext, 'words' | 'ours'>,
): Tree {
	const left = new Map(cards.entries());
	const label = element('span', { className: ['label'], ...ours }, words.related);
	return mapElements(tree, (node) => {
		if (node.tagName !== 'related-card') return [node];
		const number = Number(node.properties.index ?? -1);
		const card = left.get(number);
		left.delete(number);
		if (!card) return [];
		return ['quote' in card ? setPullQuote(card) : aside(card, label)];
	});
}

/** A name or headline keeps its direction, whatever script the text is in. */
const free = { dir: 'auto' };

function aside(card: Related, label: Element): Element {
	const headline =
		'address' in card
			? element('a', { href: card.address, lang: card.lang, ...free }, card.headline)
			: element('span', free, card.headline);
	const from =
		card.source === undefined
			? []
			: [' ', element('span', { className: ['from'], ...free }, card.source)];
	// Reader modes drop an aside; as a note it is no landmark, of which a page should have few.
	const properties = { className: ['related-card', 'targets'], role: 'note' };
	return element('aside', properties, label, ' ', headline, ...from);
}
