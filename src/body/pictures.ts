import type { Element, ElementContent, Root } from 'hast';
import type { BodyContext, BodyReport, PictureFile } from './context.ts';
import { mapElements } from './walk.ts';

/** Local pictures with their size; a picture from elsewhere leaves its description as text. */
export function setPictures<Tree extends Root>(
	tree: Tree,
	context: BodyContext,
	report: BodyReport,
): Tree {
	return mapElements(tree, (node) => {
		if (node.tagName !== 'img') return [node];
		const alt = node.properties.alt ?? '';
		const file = find(node, alt, context, report);
		return [file ? picture(node, alt, file) : { type: 'text', value: alt }];
	});
}

function find(
	{ properties, position }: Element,
	alt: string,
	context: BodyContext,
	report: BodyReport,
): PictureFile | undefined {
	const src = properties.src ?? '';
	const line = position?.start.line ?? 1;
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
	else if (alt === properties.title)
		report(
			'warning',
			'alt-repeated',
			line,
			`the picture "${src}" is described by its caption, which is heard twice. Say what it shows: ![description](${src} "caption").`,
		);
	return file;
}

function picture(
	node: Element,
	alt: string,
	{ src, srcset, avif, width, height }: PictureFile,
): ElementContent {
	const { title } = node.properties;
	return {
		...node,
		properties: {
			...{ src, srcSet: srcset, sizes: '(min-width: 44rem) 40rem, 94vw', width, height, alt },
			...{ loading: 'lazy', decoding: 'async', title, dataAvif: avif },
		},
	};
}
