import type { BodyContext, BodyReport } from './context.ts';
import { setLinks } from './links.ts';
import { sanitiseLine, toSafeHtml } from './press.ts';
import type { SafeHtml } from './press.ts';
import { mapElements } from './walk.ts';

/**
 * One line of inline Markdown that an editor wrote, such as a standfirst or a caption → safe HTML. Its
 * links are checked like those of a body; one that leads nowhere becomes text.
 */
export function setLine(markdown: string, context: BodyContext, report: BodyReport): SafeHtml {
	const linked = setLinks(sanitiseLine(markdown), context, report);
	return toSafeHtml(
		mapElements(linked, (node) => {
			const { href } = node.properties;
			const leads = node.tagName !== 'a' || (href != null && !href.startsWith('#'));
			return leads ? [node] : node.children;
		}),
	);
}
