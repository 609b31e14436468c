import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { copyText } from '../../../src/body/copy-text.ts';
import { termsOf } from '../../../src/relations/terms.ts';
import type { Profile, Terms } from '../../../src/relations/terms.ts';

/** One article of a corpus, as text, without its links to the others. */
export interface LinkedText extends Profile {
	readonly lang: string;
	readonly since: Date;
	readonly terms: () => Terms;
	/** Positions of the articles to which its authors linked. */
	readonly links: readonly number[];
}

interface Row {
	readonly id: string;
	readonly headline: string;
	readonly standfirst?: string | null;
	readonly topics?: readonly string[] | null;
	readonly published?: string | null;
	readonly lang?: string | null;
	readonly sourceUrl?: string | null;
	readonly bodyMarkdown?: string | null;
}

/** What becomes of the words of a link to another article: `kept` leaves them in the text, as a reader sees them. */
export type Anchors = 'kept' | 'cut';

const link = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]+)[^)]*\)/g;

/**
 * Reads a corpus of JSON lines, newest first. Links between its articles are taken out of the texts: they are what
 * relations are held against, so nothing may see them.
 * @param file path, of a gzipped file when it ends so
 */
export async function readLinked(file: string, anchors: Anchors): Promise<LinkedText[]> {
	const bytes = await readFile(file);
	const rows = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
		.toString()
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row)
		.filter(({ published, bodyMarkdown }) => published && bodyMarkdown?.trim())
		.map((row) => ({ row, since: new Date(row.published ?? '') }))
		.sort((a, b) => b.since.getTime() - a.since.getTime() || (a.row.id < b.row.id ? 1 : -1));
	const places = new Map(rows.flatMap(({ row }, n) => pathsOf(row).map((path) => [path, n])));
	return rows.map(({ row, since }, place) => {
		const links = new Set<number>();
		const body = (row.bodyMarkdown ?? '').replace(link, (whole, words: string, address: string) => {
			const target = places.get(pathOf(address, row.sourceUrl) ?? '');
			if (target === undefined || target === place) return whole;
			links.add(target);
			return anchors === 'kept' ? words : '';
		});
		const profile = {
			headline: row.headline,
			standfirst: row.standfirst ?? '',
			text: copyText(body) ?? '',
			names: row.topics ?? [],
		};
		const terms = termsOf(profile);
		return { ...profile, lang: row.lang ?? 'en', since, terms: () => terms, links: [...links] };
	});
}

/** Where an article stands: at its address, and at `/id/`. */
function pathsOf({ id, sourceUrl }: Row): string[] {
	return [`/${id.toLowerCase()}`, pathOf(sourceUrl ?? '') ?? []].flat();
}

/** Path of an address on the site of an article; undefined of one elsewhere. */
function pathOf(address: string, base?: string | null): string | undefined {
	if (!URL.canParse(address, base ?? undefined)) return undefined;
	const url = new URL(address, base ?? undefined);
	if (base && siteOf(url) !== siteOf(new URL(base))) return undefined;
	return url.pathname.replace(/(?:\.md|index\.html)?\/*$/, '').toLowerCase();
}

/** `www.example.gov` and `example.gov` are one site, and so are `digital.gov` and its old name, `digitalgov.gov`. */
function siteOf({ hostname }: URL): string {
	return hostname.replace(/^www\./, '').replace('digitalgov.gov', 'digital.gov');
}
