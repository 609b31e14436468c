import { git } from './git.ts';
import { largestText } from '../intake/read-folder.ts';
import type { Repository } from './repository.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const newline = 0x0a;

/** Texts of the repository by their ids. What is no text in UTF-8, or larger than any article, is left out. */
export async function readTexts(
	{ folder }: Repository,
	ids: readonly string[],
): Promise<Map<string, string>> {
	const unique = [...new Set(ids)];
	if (unique.length === 0) return new Map();
	const sizes = await git(folder, ['cat-file', '--batch-check', '--buffer'], listed(unique));
	const fit = sizes
		.toString()
		.split('\n')
		.map((line) => line.split(' '))
		.filter(([, type, size]) => type === 'blob' && Number(size) <= largestText)
		.flatMap(([id]) => id ?? []);
	return parseBatch(await git(folder, ['cat-file', '--batch', '--buffer'], listed(fit)));
}

function listed(ids: readonly string[]): string {
	return ids.map((id) => `${id}\n`).join('');
}

/** `<id> blob <size>`, the text, and a line break, again and again. */
function parseBatch(batch: Buffer): Map<string, string> {
	const texts = new Map<string, string>();
	for (let start = 0; start < batch.length;) {
		const end = batch.indexOf(newline, start);
		const [id = '', , size] = batch.toString('latin1', start, end).split(' ');
		const next = end + 1 + Number(size);
		const text = decode(batch.subarray(end + 1, next));
		if (text !== undefined) texts.set(id, text);
		start = next + 1;
	}
	return texts;
}

function decode(bytes: Buffer): string | undefined {
	try {
		return utf8.decode(bytes);
	} catch {
		return undefined;
	}
}
