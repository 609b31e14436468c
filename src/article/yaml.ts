import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Place } from './problem.ts';

/** More than any front matter or registry needs; a parser given less time cannot be stalled. */
const longestYaml = 512 * 1024;

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
 */
export function parseYaml(text: string, firstLine: number): Yaml {
	const at = (place: Place, message: string): Yaml => ({
		data: undefined,
		placeOf: () => place,
		placeOfKey: () => place,
		problems: [{ ...place, message }],
	});
	const start = { line: firstLine, column: 1 };
	if (text.length > longestYaml)
		return at(start, `is ${String(text.length)} characters long, ${String(longestYaml)} at most.`);
	try {
		return readDocument(text, firstLine);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return at(start, 'is nested too deeply to be read. Write it flat.');
	}
}

function readDocument(text: string, firstLine: number): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2' });
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const problems = [
		...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
			...placeAt(pos[0]),
			message: plain(message),
		})),
		...findReferences(document).map((offset) => ({
			...placeAt(offset),
			message: 'uses a YAML anchor or alias (& or *). Write the value out, or put it in quotes.',
		})),
	];
	return {
		data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
		placeOf: (path) => placeAt(offsetOf(document, path)),
		placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
		problems,
	};
}

/** The parser's first sentence, without its own line numbers and source excerpt. */
function plain(message: string): string {
	const [sentence = ''] = message.split(/ at line \d+| \(line|:?\n/);
	if (sentence.startsWith('Map keys must be unique'))
		return 'gives a field twice. Keep one of them.';
	return `is not valid YAML: ${sentence}. A text with : or # or quotes in it must stand in quotes.`;
}

function findReferences(document: Document.Parsed): number[] {
	const offsets: number[] = [];
	visit(document, {
		Node(_, node) {
			if (isAlias(node) || node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
		},
	});
	return offsets;
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
	const items: unknown[] =
		typeof record === 'object' &&
		record !== null &&
		'items' in record &&
		Array.isArray(record.items)
			? record.items
			: [];
	const pair = items.find(
		(item): item is Pair<Node> =>
			isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
	);
	return pair?.key.range?.[0] ?? offsetOf(document, path);
}
