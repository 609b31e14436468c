import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Place } from './problem.ts';
import { quote } from './quote.ts';

/** Of errors in YAML the first ones make the others. */
const mostErrors = 5;
const tooDeep = 'is nested too deeply to be read. Write it flat.';

export interface Yaml {
	/** What was written, not yet believed: text, numbers, lists and records. */
	readonly data: unknown;
	/** Where the value at a path stands; for a field that is absent, where its record does. */
	readonly placeOf: (path: readonly PropertyKey[]) => Place;
	/** Where the name of a field stands. */
	readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
	readonly problems: readonly (Place & { readonly message: string })[];
}

/**
 * Parses YAML 1.2 (core schema: dates stay text) without custom tags, anchors and aliases.
 * @param firstLine line of the file on which `text` begins, from 1
 * @param longest what is more, in characters, is refused unread: a parser that is given less cannot be stalled
 */
export function parseYaml(text: string, firstLine: number, longest = 512 * 1024): Yaml {
	const start = { line: firstLine, column: 1 };
	if (text.length > longest)
		return unread(start, `has ${text.length} characters, ${longest} at most. Shorten it.`);
	try {
		return readDocument(text, firstLine);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return unread(start, tooDeep);
	}
}

/** YAML that could not be read at all, and why. */
export function unread(place: Place, message: string): Yaml {
	return {
		data: undefined,
		placeOf: () => place,
		placeOfKey: () => place,
		problems: [{ ...place, message }],
	};
}

function readDocument(text: string, firstLine: number): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: 'core',
		version: '1.2',
		resolveKnownTags: false,
		prettyErrors: false,
		lineCounter: lines,
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const problems = [
		...[...document.errors, ...document.warnings].map((error) => ({
			offset: error.pos[0],
			message: plain(error, text),
		})),
		...findForbidden(document),
	]
		.slice(0, mostErrors)
		.map(({ offset, message }) => ({ ...placeAt(offset), message }));
	return {
		data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
		placeOf: (path) => placeAt(offsetOf(document, path)),
		placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
		problems,
	};
}

/** What the parser found, in the words of an editor where it is common. */
function plain({ code, message, pos: [offset] }: YAMLError, text: string): string {
	switch (code) {
		case 'DUPLICATE_KEY': {
			const [key = ''] = /^[^:\n]*/.exec(text.slice(offset)) ?? [];
			return `gives ${quote(key.trim())} twice. Keep one of them.`;
		}
		case 'TAG_RESOLVE_FAILED':
			return 'uses a YAML tag (!). Write the value without it, or put it in quotes.';
		case 'RESOURCE_EXHAUSTION':
			return tooDeep;
		default:
			return `is not valid YAML: ${message}. A text with : or # or quotes in it must stand in quotes.`;
	}
}

/** References, which can make a file without end of a few lines, and the one name that is no field. */
function findForbidden(document: Document.Parsed): { offset: number; message: string }[] {
	const found: { offset: number; message: string }[] = [];
	visit(document, {
		Node(_, node) {
			if (isAlias(node) || node.anchor !== undefined)
				found.push({
					offset: node.range?.[0] ?? 0,
					message:
						'uses a YAML anchor or alias (& or *). Write the value out, or put it in quotes.',
				});
		},
		Pair(_, { key }) {
			if (isScalar(key) && key.value === '__proto__')
				found.push({
					offset: key.range?.[0] ?? 0,
					message: 'uses the name "__proto__", which nothing here may have. Take it out.',
				});
		},
	});
	return found;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function keyOffsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	const record = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const pair = isMap(record)
		? record.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
		: undefined;
	return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
