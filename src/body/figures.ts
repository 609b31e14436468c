import type { Element, ElementContent, Root } from 'hast';
import type { BodyContext } from './context.ts';
import { isBlank } from './mend-inline.ts';
import { mapElements } from './walk.ts';

/** A paragraph that is one picture becomes a figure; the title of the picture is its caption. */
export function setFigures<Tree extends Root>(
	tree: Tree,
	{ pictured }: Pick<BodyContext, 'pictured'>,
): Tree {
	const framed = mapElements(tree, (node) => {
		const image = node.tagName === 'p' ? onlyImage(node) : undefined;
		return [image ? { ...node, tagName: 'figure', children: [image, ...caption(image)] } : node];
	});
	return mapElements(pictured ? framed : hasten(framed), (node) =>
		node.tagName === 'img' ? [offer(node)] : [node],
	);
}

/** A figure that opens the text loads at once. */
function hasten<Tree extends Root>(tree: Tree): Tree {
	const opener = tree.children.find(({ type }) => type === 'element');
	if (opener?.type !== 'element' || opener.tagName !== 'figure') return tree;
	const [image, ...others] = opener.children;
	if (image?.type !== 'element' || image.tagName !== 'img') return tree;
	const properties = { ...image.properties, loading: 'eager', fetchPriority: 'high' } as const;
	const hastened = { ...opener, children: [{ ...image, properties }, ...others] };
	return { ...tree, children: tree.children.map((node) => (node === opener ? hastened : node)) };
}

/** A picture in two formats, in place of the `img` that carried both through the mending. */
function offer(image: Element): Element {
	const { title, dataAvif, ...properties } = image.properties;
	const source: Element = {
		type: 'element',
		tagName: 'source',
		properties: { type: 'image/avif', srcSet: String(dataAvif), sizes: properties.sizes },
		children: [],
	};
	const children = [source, { ...image, properties }];
	return { type: 'element', tagName: 'picture', properties: {}, children };
}

function onlyImage({ children }: Element): Element | undefined {
	const [image, ...others] = children.filter((child) => !isBlank(child));
	return image?.type === 'element' && image.tagName === 'img' && others.length === 0
		? image
		: undefined;
}

function caption({ properties: { title } }: Element): ElementContent[] {
	if (typeof title !== 'string' || title.trim() === '') return [];
	const children: ElementContent[] = [{ type: 'text', value: title }];
	return [{ type: 'element', tagName: 'figcaption', properties: {}, children }];
}

/**
 * Tables scroll inside themselves, and by keyboard. Their heads say what they are the head of, and
 * `align` becomes a class: it left HTML long ago.
 */
export function setTables<Tree extends Root>(
	tree: Tree,
	{ lang, ours, words }: Pick<BodyContext, 'lang' | 'ours' | 'words'>,
): Tree {
	// The name is in the language of the interface; what it names is not.
	const named = { role: 'group', ariaLabel: words.table, lang: ours.lang };
	const kept = ours.lang === undefined ? {} : { lang };
	return mapElements(tree, (node) => {
		if (node.tagName === 'td' || node.tagName === 'th') return [alignCell(node)];
		if (node.tagName === 'tr') return [scopeHeads(node)];
		if (node.tagName !== 'table') return [node];
		const properties = { className: ['table'], ...named, tabIndex: 0 };
		const table = { ...node, properties: { ...kept, ...node.properties } };
		return [{ type: 'element', tagName: 'div', properties, children: [table] }];
	});
}

function alignCell(cell: Element): Element {
	const { align, ...properties } = cell.properties;
	return align === 'right' || align === 'center'
		? { ...cell, properties: { ...properties, className: [`align-${align}`] } }
		: { ...cell, properties };
}

/** Heads among cells are of their row; a row of heads alone is of the columns (WCAG technique H63). */
function scopeHeads(row: Element): Element {
	const cells = row.children.filter((child) => child.type === 'element');
	const scope = cells.every(({ tagName }) => tagName === 'th') ? 'col' : 'row';
	const children = cells.map((cell) =>
		cell.tagName === 'th' ? { ...cell, properties: { ...cell.properties, scope } } : cell,
	);
	return { ...row, children };
}
