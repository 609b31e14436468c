import { readFile } from 'node:fs/promises';

/** Languages whose letters `spacing.ts` parts; Pagefind would part them again, its own way. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** The language whose endings are cut from words, of texts and of what is asked for alike. */
export function stemmingOf(tag: string): string {
	const { language } = new Intl.Locale(tag);
	return unspaced.has(language) ? 'und' : language;
}

/** What an index is made with, besides its records. */
export async function describePress(language: string): Promise<string> {
	const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	return `2 ${version} ${stemmingOf(language)}`;
}
