import { believe } from '../article/believe.ts';
import { bylineText } from '../article/byline.ts';
import { frontMatter } from '../article/front-matter.ts';
import type { FrontMatter } from '../article/front-matter.ts';
import { splitManuscript } from '../article/manuscript.ts';
import type { TextFile } from '../article/manuscript.ts';
import type { Registries } from '../article/registries.ts';
import { copyText } from '../body/copy-text.ts';
import { plainInline } from '../body/press.ts';

/** What readers read of one version of an article, as plain text; a part that it lacks is empty. */
export interface Wording {
	readonly headline: string;
	readonly standfirst: string;
	readonly byline: string;
	readonly source: string;
	/** One a line. */
	readonly corrections: string;
	/** The body, one paragraph a line. */
	readonly text: string;
}

export const parts = [
	'headline',
	'standfirst',
	'byline',
	'source',
	'corrections',
	'text',
] as const satisfies readonly (keyof Wording)[];

/** How names are written in a line. */
export interface Naming {
	readonly registries: Pick<Registries, 'authors' | 'sources'>;
	/** `By {names}` */
	readonly by: string;
	readonly language: string;
}

/** A version of an article, believed. */
export interface Version {
	readonly front: FrontMatter;
	readonly wording: Wording;
}

/** Reads a version under the rules of today; undefined when it breaks them, as no such article is published. */
export function readVersion(file: TextFile, naming: Naming): Version | undefined {
	const { front: yaml, body } = splitManuscript(file);
	const { value: front } = believe(file.file, yaml, frontMatter);
	const text = front && copyText(body);
	if (!front || text === undefined) return undefined;
	const { headline, standfirst = '', corrections } = front;
	return {
		front,
		wording: {
			headline,
			standfirst: plainInline(standfirst),
			...namesIn(front, naming),
			corrections: corrections.map((correction) => plainInline(correction.text)).join('\n'),
			text,
		},
	};
}

/** A name that has left the registries stands as the article wrote it. */
function namesIn(
	{ authors: written = [], source = [], byline }: FrontMatter,
	{ registries: { authors, sources }, by, language }: Naming,
): Pick<Wording, 'byline' | 'source'> {
	const named = written.map((name) => authors.get(name) ?? { name });
	const line = { byline, authors: named, sources: [] };
	const names = source.map((id) => sources.get(id)?.name ?? id);
	return {
		byline:
			byline === undefined && named.length === 0 ? '' : bylineText(line, authors, by, language),
		source: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
	};
}
