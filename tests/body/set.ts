import type { BodyContext } from '../../src/body/context.ts';
import { setLine } from '../../src/body/set-line.ts';
import { setBody } from '../../src/body/set-body.ts';
import type { Body } from '../../src/body/set-body.ts';

const pages = new Set([
	'/',
	'/about/',
	'/2025/11/this/',
	'/2025/11/known/',
	'content/articles/known.md',
]);
const hidden = new Set(['/2027/01/later/', 'later.md']);

const picture = {
	width: 800,
	height: 600,
	src: '/pictures/a-800.webp',
	srcset: '/pictures/a-400.webp 400w, /pictures/a-800.webp 800w',
	avif: '/pictures/a-400.avif 400w',
};

const context: BodyContext = {
	lang: 'en',
	direction: 'ltr',
	ours: {},
	address: '/2025/11/this/',
	pictured: true,
	place: (_, fragment) => (fragment === 'known' ? 'text-known' : undefined),
	origin: 'https://test.example',
	words: { footnotes: 'Notes', backToText: 'Back', related: 'Related', table: 'Table' },
	follow: (path) => {
		const address = path === 'known.md' ? '/2025/11/known/' : path;
		if (pages.has(address)) return { kind: 'page', address };
		return { kind: hidden.has(path) ? 'unpublished' : 'dead' };
	},
	story: (id) => {
		if (id === 'known')
			return {
				id,
				address: '/2025/11/known/',
				headline: 'A <known> story',
				lang: 'en',
				source: 'AFP',
			};
		return id === 'later' ? undefined : { complaint: `"${id}" is not the id of an article.` };
	},
	titled: (title) => (title === 'A known story' ? 'known' : undefined),
	picture: (src) => (src === 'a.png' ? picture : { complaint: `"${src}" is not there.` }),
};

/** A set body, whole and with what was said of it as `line severity kind`. */
export interface SetText extends Body {
	readonly html: string;
	readonly problems: readonly string[];
}

/** Sets a text that stands in a small newspaper, in English under a picture unless the test is about that. */
export function set(markdown: string, others: Partial<BodyContext> = {}): SetText {
	const problems: string[] = [];
	const body = setBody(markdown, { ...context, ...others }, (severity, kind, line) => {
		problems.push(`${line} ${severity} ${kind}`);
	});
	return { ...body, html: body.start + body.rest, problems };
}

/** The same, as HTML alone. */
export function html(markdown: string, others?: Partial<BodyContext>): string {
	return set(markdown, others).html;
}

/** Sets a line of inline Markdown that stands in a small newspaper. */
export function line(markdown: string): string {
	return setLine(markdown, context, () => undefined);
}
