import type { Element, ElementContent, Root } from 'hast';
import { idPrefix } from './allow-list.ts';
import type { BodyContext } from './context.ts';
import { mapElements } from './walk.ts';

/**
 * Notes as the language of the article counts them, with arrows back to where its lines begin; the words
 * that are ours say their language.
 */
export function setFootnotes<Tree extends Root>(
	tree: Tree,
	{ lang, direction, ours }: Pick<BodyContext, 'lang' | 'direction' | 'ours'>,
): Tree {
	const numbers = new Intl.NumberFormat(lang);
	const arrow = direction === 'rtl' ? '↪' : '↩';
	const translate = (node: ElementContent): ElementContent => {
		if (node.type === 'element') return { ...node, children: node.children.map(translate) };
		if (node.type !== 'text') return node;
		const value = node.value.replace(/\d+/, (number) => numbers.format(Number(number)));
		return { ...node, value: value.replace('↩', arrow) };
	};
	const said = ours.lang === undefined ? {} : { lang: ours.lang };
	return mapElements(tree, (node): Element[] => {
		const { id, dataFootnoteRef, dataFootnoteBackref } = node.properties;
		const children =
			dataFootnoteRef == null && dataFootnoteBackref == null
				? node.children
				: node.children.map(translate);
		const isOurs = dataFootnoteBackref != null || id === `${idPrefix}footnote-label`;
		return [{ ...node, children, properties: { ...node.properties, ...(isOurs && said) } }];
	});
}
