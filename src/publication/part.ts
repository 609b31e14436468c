import { createHash } from 'node:crypto';

/** What one of several machines makes of an edition: part 1 of 2. */
export interface Part {
	/** From 1. */
	readonly number: number;
	readonly of: number;
}

/** `1/2` */
export function nameOf({ number, of }: Part): string {
	return `${number}/${of}`;
}

/**
 * Whether a page, a picture or another file is made in a part. A year lies in one part as a whole, and
 * stays there whatever is published: years follow each other over the parts. The rest is spread evenly.
 * @param file path from the output folder: `2025/11/slug/index.html`
 */
export function isInPart({ number, of }: Part, file: string): boolean {
	const year = /^(?:pagefind\/)?(\d{4})\//.exec(file)?.[1];
	return (year === undefined ? spread(file) : Number(year)) % of === number - 1;
}

function spread(file: string): number {
	return createHash('sha256').update(file).digest().readUInt32BE();
}
