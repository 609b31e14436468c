import { listFiles } from '../intake/list-files.ts';
import { digestFiles } from './digest-files.ts';

/** What pages are made by. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Names the code and what it runs on: what another code made is not believed. */
export function digestCode(): Promise<string> {
	const files = sources.flatMap((source) => {
		const below = listFiles(source);
		return below.length > 0 ? below.map((file) => `${source}/${file}`) : source;
	});
	return digestFiles('.', files);
}
