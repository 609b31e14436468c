import { parseEntities } from 'parse-entities';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A text copied out of HTML, with its character references as the characters they stand for. */
export function decodeReferences(text: string): string {
	return text.replace(reference, (written) => {
		const character = parseEntities(written, { nonTerminated: false });
		// None stands for more than two UTF-16 units (HTML, section 13.5): longer is `&not` found in `&nothing;`.
		return character.length > 2 ? written : character;
	});
}

/** A text as it was written, and the first reference in it that its reader is not shown. */
export interface Decoded {
	readonly path: readonly PropertyKey[];
	readonly reference: string;
	readonly character: string;
}

/**
 * The texts of a record in which references were decoded: those of Markdown are not, because Markdown
 * knows them.
 * @param written the record as it was written
 * @param believed what was made of it
 */
export function findDecoded(written: unknown, believed: unknown): Decoded[] {
	if (typeof written === 'string') return inText(written, JSON.stringify([believed]));
	if (typeof written !== 'object' || written === null) return [];
	return Object.entries(written).flatMap(([name, value]) => {
		const key = Array.isArray(written) ? Number(name) : name;
		return findDecoded(value, partOf(believed, name)).map((found) => ({
			...found,
			path: [key, ...found.path],
		}));
	});
}

function inText(written: string, believed: string): Decoded[] {
	for (const [found] of written.matchAll(reference)) {
		const character = decodeReferences(found);
		if (character !== found && !believed.includes(found))
			return [{ path: [], reference: found, character }];
	}
	return [];
}

function partOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? (value as Record<string, unknown>)[name]
		: undefined;
}
