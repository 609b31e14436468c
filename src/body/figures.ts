import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyContext, BodyReport } from './context.ts';

/** Local pictures with their size; a picture from elsewhere leaves its description as text. */
export function setPictures(tree: Root, context: BodyContext, report: BodyReport): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'img' || !parent || index === undefined) return;
		const alt = String(node.properties['alt'] ?? '');
		const made = picture(node, alt, context, report);
		parent.children.splice(index, 1, made ?? { type: 'text', value: alt });
		return [SKIP, index + 1];
	});
}

function picture(
	node: Element,
	alt: string,
	context: BodyContext,
	report: BodyReport,
): Element | undefined {
	const src = String(node.properties['src'] ?? '');
	const line = node.position?.start.line ?? 1;
	if (src === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
		report(
			'warning',
			'picture-foreign',
			line,
			`the picture "${src || alt}" is not a file beside the article, so only its description is shown. Save it there to show it.`,
		);
		return undefined;
	}
	const file = context.picture(src);
	if ('complaint' in file) {
		report('error', 'picture', line, `the picture ${file.complaint}`);
		return undefined;
	}
	if (alt.trim() === '')
		report(
			'warning',
			'alt-missing',
			line,
			`the picture "${src}" has no description. Write what it shows: ![description](${src}).`,
		);
	const { width, height, srcset } = file;
	return {
		...node,
		properties: {
			src: file.src,
			srcSet: srcset,
			sizes: '(min-width: 44rem) 40rem, 94vw',
			width,
			height,
			alt,
			loading: 'lazy',
			decoding: 'async',
			title: node.properties['title'],
		},
	};
}

/** A paragraph that is one picture becomes a figure; the title of the picture is its caption. */
export function setFigures(tree: Root): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName === 'img') {
			delete node.properties['title'];
			return;
		}
		if (node.tagName !== 'p' || !parent || index === undefined) return;
		const [image, ...others] = node.children.filter(
			(child) => child.type !== 'text' || child.value.trim() !== '',
		);
		if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return;
		const caption = image.properties['title'];
		const parts: ElementContent[] = [image];
		if (typeof caption === 'string' && caption !== '')
			parts.push({
				type: 'element',
				tagName: 'figcaption',
				properties: {},
				children: [{ type: 'text', value: caption }],
			});
		parent.children.splice(index, 1, { ...node, tagName: 'figure', children: parts });
		return index;
	});
}

/** Tables scroll inside themselves, and by keyboard. `align` becomes a class: it left HTML long ago. */
export function setTables(tree: Root, label: string): void {
	visit(tree, 'element', ({ properties }) => {
		const { align } = properties;
		delete properties['align'];
		if (align === 'right' || align === 'center') properties['className'] = [`align-${align}`];
	});
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'table' || !parent || index === undefined) return;
		const scroller: Element = {
			type: 'element',
			tagName: 'div',
			properties: { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
			children: [node],
		};
		parent.children.splice(index, 1, scroller);
		return [SKIP, index + 1];
	});
}
